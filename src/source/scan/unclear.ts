/** Lines that their column puts into the text above them although they look like entries of their own. */
import { blockAdvice, blockHint, clipped } from "../block-hint.ts";
import { disguise } from "../disguise.ts";
import type { Fault } from "../fault.ts";
import { allWords, type Sentence } from "../sentences.ts";
import type { Line } from "./lines.ts";

/** `column`: of the entry whose text it would go on with. */
export function unclearLine(fault: Fault, sentence: Sentence, column: number): Fault {
  const { key, text, from, to } = sentence;
  const above = key === undefined ? "dòng" : `\`${key}\``;
  const entry = `${" ".repeat(column)}${clipped(text.slice(from, to))}`;
  return {
    ...fault,
    code: "unclear-indent",
    message: `Dòng này thụt vào sâu hơn ${above} ở trên và có dấu hai chấm, nên không rõ là mục mới hay phần tiếp của câu.`,
    hint:
      `Nếu là mục mới thì xóa bớt dấu cách ở đầu dòng cho thẳng cột với ${above}:\n${entry}\n` +
      `Nếu là phần tiếp của câu thì ${blockAdvice({ ...sentence, sentence: allWords(sentence) })}`,
  };
}

/** A line that lost its indentation: the lines before and behind it stand at `column`. */
export function outdented(line: Line, column: number): Fault {
  const missing = column - line.blanks.length;
  return {
    code: "bad-indent",
    message: "Dòng này thụt vào ít hơn các dòng ở ngay trên và ngay dưới, nên dòng ở dưới không còn thuộc mục nào.",
    hint:
      `Thêm ${missing} dấu cách ở đầu dòng này cho thẳng cột với các dòng đó:\n${" ".repeat(column)}${clipped(line.words)}\n` +
      "Nếu dòng này đã đúng chỗ thì xóa bớt dấu cách ở đầu dòng dưới.",
    from: line.from + line.blanks.length,
    to: line.to,
    repair: [{ from: line.from, to: line.from, text: " ".repeat(missing) }],
  };
}

/** Items at the column of a key that has a text already; `sentence` holds all of them. */
export function itemsInText(sentence: Sentence, line: Line, column: number): Fault {
  const { key, text, from, to } = sentence;
  const repair = [];
  for (let at = line.from; at < to; at = text.indexOf("\n", at) + 1 || to) {
    const lineEnd = text.indexOf("\n", at);
    const words = at + (/^ */.exec(text.slice(at, at + 200))?.[0].length ?? 0);
    repair.push({ from: at, to: at, text: " ".repeat(column + 1) }, ...disguise(text, words, lineEnd < 0 ? to : lineEnd));
  }
  return {
    code: "mixed-list",
    message: `Dòng này bắt đầu bằng gạch đầu dòng, nhưng ${key === undefined ? "dòng" : `\`${key}\``} ở trên đã có câu trên cùng dòng nên không đọc được thành danh sách.`,
    hint: blockHint({ ...sentence, sentence: allWords(sentence) }),
    from,
    to: line.to,
    repair,
  };
}
