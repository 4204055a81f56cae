/** A line that should begin an entry but has no `key: `: the colon is missing, of another kind, or stuck to the words. */
import { clipped } from "../block-hint.ts";
import { disguise } from "../disguise.ts";
import type { Fault } from "../fault.ts";
import type { Line } from "./lines.ts";

/** Colons of other scripts and of mathematics; the first is what a Chinese or Japanese keyboard types. */
const otherColon = /^([\p{L}][^："'#]{0,60}?)\s*([：﹕︰∶꞉])\s*/u;
const stuckColon = /^([\p{L}][^:"'#]{0,60}?)\s*:(?=[^\s/:])/u;

/** `above`: the key whose text stands in the lines before. */
export function unnamed(line: Line, above: string | undefined, text: string): Fault {
  const start = line.from + line.blanks.length;
  const other = otherColon.exec(line.words);
  if (other !== null) {
    const [whole, key = "", colon = ""] = other;
    const at = start + whole.indexOf(colon);
    return {
      code: "other-colon",
      message: `Sau \`${key}\` là dấu ${colon} (${codeOf(colon)}), không phải dấu hai chấm thường.`,
      hint: `Chuyển bàn phím về tiếng Việt rồi gõ lại dấu hai chấm:\n${clipped(`${key}: ${line.words.slice(whole.length)}`)}`,
      from: at,
      to: at + 1,
      repair: [{ from: start + key.length, to: start + whole.length, text: ": " }],
    };
  }
  const stuck = stuckColon.exec(line.words);
  if (stuck !== null) {
    const [whole, key = ""] = stuck;
    const at = start + whole.length;
    return {
      code: "space-after-colon",
      message: `Sau dấu hai chấm của \`${key}\` thiếu dấu cách nên không đọc được thành mục.`,
      hint: `Thêm một dấu cách sau dấu hai chấm:\n${clipped(`${key}: ${line.words.slice(whole.length)}`)}`,
      from: at - 1,
      to: at,
      repair: [{ from: at, to: at, text: " " }],
    };
  }
  const noted = /^[^#]*[ \t]#[^:]*(?=:(?:\s|$))/.exec(line.words);
  if (noted !== null) {
    const at = start + line.words.indexOf("#");
    return {
      code: "comment-cuts-text",
      message: `Tên mục «${noted[0]}» có dấu #, nên từ đó đến cuối dòng bị coi là ghi chú và sẽ không được in.`,
      hint: "Bỏ dấu # khỏi tên mục.",
      from: at,
      to: line.to,
      repair: disguise(text, start, start + noted[0].length),
    };
  }
  const goesOn = above === undefined ? "" : ` Nếu là phần tiếp của câu trong \`${above}\` thì đặt dấu | sau \`${above}:\`, xuống dòng và thụt cả câu vào.`;
  return {
    code: "missing-colon",
    message: `Dòng «${clipped(line.words)}» không có dấu hai chấm sau tên mục.`,
    hint: `Nếu dòng này là một mục thì thêm dấu hai chấm và một dấu cách sau tên mục.${goesOn}`,
    from: start,
    to: line.to,
    repair: [{ from: line.from, to: line.from, text: "#" }],
  };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
