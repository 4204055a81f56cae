/** Says where the title of a cited document ends: it is verbatim, and has commas, quotations and brackets of its own. */

/**
 * At `;` or a full stop outside quotations and brackets, before a remark on what the document is called in the plan,
 * before the next document, or where the sentence goes on to say who does what.
 */
export function titleEnd(text: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let index = from; index < text.length; index += 1) {
    const sign = text[index] ?? "";
    if (sign === "“" || (sign === '"' && !isQuoted)) isQuoted = true;
    else if (sign === "”" || sign === '"') isQuoted = false;
    if (isQuoted) continue;
    if (depth === 0 && endsAt(text, index, sign)) return trimmed(text, from, index);
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
  }
  return trimmed(text, from, text.length);
}

function endsAt(text: string, index: number, sign: string): boolean {
  if (sign === ";" || sign === ")") return true;
  const form = ends[sign];
  if (form === undefined) return false;
  form.lastIndex = index;
  return form.test(text);
}

const ends: Readonly<Record<string, RegExp>> = {
  "(": /\((?:sau đây|dưới đây|gọi tắt|viết tắt|gọi chung)/iuy,
  // Not the point of a number or an abbreviation.
  ".": /\.(?:\s+\p{Lu}|\s*$|\/)/uy,
  // ", Ủy ban nhân dân phường ban hành Kế hoạch …": a clause of the sentence, not of the title.
  ",": /,\s+(?:(?:Ủy ban nhân dân|UBND|Chủ tịch|Phòng|Sở|Ban|Trung tâm|Hội đồng|Tổ|các cơ quan|các đơn vị)\s[^,;.]*?(?:ban hành|xây dựng|triển khai|đề ra|yêu cầu|đề nghị|giao|chủ động)\s|cụ thể|như sau|với (?:các )?nội dung)/uy,
  " ": / và (?:các )?(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Kế hoạch|Kết luận|Hướng dẫn|Công văn|Chương trình) số \d/uy,
};

const trimmed = (text: string, from: number, end: number): number => from + text.slice(from, end).replace(/[\s,:]+$/u, "").length;
