import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";
import { written } from "../../words/search.ts";

/** A bracket without its partner. */
export const unbalancedBrackets: Rule = {
  id: "unbalanced-brackets",
  severity: "warning",
  wants: "Dấu ngoặc đơn mở phải có dấu đóng",
  why: "Thiếu một dấu ngoặc thì không biết phần chú thích dừng ở đâu, thường là do xóa sót.",
  source: "Thông lệ: quy tắc chính tả về dấu ngoặc đơn",
  fix: "none",
  example: { wrong: "gửi Ủy ban nhân dân xã (qua Phòng Kinh tế để tổng hợp.", right: "gửi Ủy ban nhân dân xã (qua Phòng Kinh tế) để tổng hợp." },

  *check({ texts }) {
    for (const text of texts) if (written.has(text.role)) yield* unbalancedIn(text);
  },
};

function* unbalancedIn({ path, text }: PlanText): Generator<Finding> {
  if (!text.includes("(") && !text.includes(")")) return;
  // "a) …", "1) …" and "điểm a)" are no brackets.
  const plain = text.replace(/(?<=^|\s)(?:\p{L}|\d{1,2}|[ivx]{1,4})\)/gu, (label) => " ".repeat(label.length));
  const open: number[] = [];
  for (const { index, 0: sign } of plain.matchAll(/[()]/g)) {
    if (sign === "(") open.push(index);
    else if (open.pop() === undefined) return yield fault(path, index, ")", "(");
  }
  const [first] = open;
  // "(a) …" lost its end to the labels above.
  if (first === undefined || /^\((?:\p{L}|\d{1,2}|[ivx]{1,4})\)/u.test(text.slice(first))) return;
  yield fault(path, first, "(", ")");
}

const fault = (path: Finding["path"], at: number, found: string, missing: string): Finding => ({
  path,
  within: [at, at + 1],
  message: `Dấu ngoặc \`${found}\` không có dấu \`${missing}\` đi cùng; dấu ngoặc phải đủ đôi.`,
  hint: "Thêm dấu còn thiếu, hoặc xóa dấu thừa.",
});
