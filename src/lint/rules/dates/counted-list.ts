import type { ModelPath } from "../../../base/place.ts";
import { readCount } from "../../../plan/numbers.ts";
import type { Line } from "../../../plan/plan.ts";
import { lineGroupsOf } from "../../../plan/line-groups.ts";
import type { Finding, Rule } from "../../rule.ts";
import { counted, countedListsIn } from "../../../plan/counted-lists.ts";

/** "05 phong trào thi đua trọng tâm: …" with another number of items after it. */
export const countedList: Rule = {
  id: "counted-list",
  severity: "warning",
  wants: "Số lượng nêu trước một danh sách bằng số mục liệt kê",
  why: "Người đọc không biết thiếu một mục hay ghi nhầm con số.",
  source: "Thông lệ: số liệu trong một văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "03 nội dung: tuyên truyền; kiểm tra.", right: "02 nội dung: tuyên truyền; kiểm tra." },

  *check({ plan, texts }) {
    for (const { path, text } of texts) {
      for (const { count, items, words, within, ellipsis } of countedListsIn(text)) {
        if (items === count || (ellipsis !== undefined && items < count)) continue;
        yield { path, within, ...wordsFor(words, items) };
      }
    }
    for (const { path, lines } of lineGroupsOf(plan)) yield* inBullets(path, lines);
  },
};

/** A line that ends in a colon, and the bullets of one level right below it. */
function* inBullets(path: (index: number) => ModelPath, lines: readonly Line[]): Generator<Finding> {
  for (const [index, { text, marker }] of lines.entries()) {
    const found = text.endsWith(":") ? [...text.matchAll(counted)].at(-1) : undefined;
    const first = lines[index + 1]?.marker;
    if (found === undefined || found.index + found[0].length !== text.trimEnd().length) continue;
    if (first === undefined || first === "none" || first === marker) continue;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((line) => line.marker === "none" || line.marker === marker);
    const items = (end < 0 ? rest : rest.slice(0, end)).filter((line) => line.marker === first).length;
    if (items === readCount(found[1] ?? "")) continue;
    const words = `${found[1]} ${(found[2] ?? "").trim()}`;
    yield { path: path(index), within: [found.index, found.index + words.length], ...wordsFor(words, items) };
  }
}

const wordsFor = (words: string, items: number) => ({
  message: `\`${words}\` nhưng liệt kê ${items}; số nêu trước phải bằng số mục.`,
  hint: "Đề nghị sửa con số, hoặc bổ sung, bỏ bớt mục.",
});
