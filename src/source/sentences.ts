/** The faults of a sentence that YAML misreads: what was found, in words, and the `|` block as the way out. */
import { blockHint, clipped, named, type Misread } from "./block-hint.ts";
import { disguise } from "./disguise.ts";
import type { Fault } from "./fault.ts";

/** A sentence with its place in the text: `[from, to)` without blanks at either end. */
export interface Sentence extends Omit<Misread, "sentence"> {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where its first line begins, if `from` stands in a further one. */
  readonly first?: number;
  /** Its further lines behind an offset, each with the line break before it. */
  readonly rest?: (to: number) => string;
}

export const misreads = {
  colon: (sentence: Sentence, at: number): Fault => {
    const last = at === sentence.to - 1;
    const found = last ? "kết thúc bằng dấu hai chấm" : "có dấu hai chấm";
    return fault("colon-in-text", `Câu trong ${named(sentence)} ${found} nên bị hiểu nhầm thành tên mục.`, sentence, [at, at + 1]);
  },

  comment: (sentence: Sentence, at: number): Fault => {
    const cut = clipped(sentence.text.slice(at, sentence.to).trim());
    const message = `Phần chữ sau dấu # trong ${named(sentence)} bị coi là ghi chú và sẽ không được in: «${cut}».`;
    const note = "Nếu đó là ghi chú thì để riêng một dòng, bắt đầu bằng #.";
    const found = fault("comment-cuts-text", message, sentence, [at, sentence.to]);
    return { ...found, hint: `${found.hint}\n${note}` };
  },

  textAfterQuote: (sentence: Sentence, at: number): Fault =>
    fault("text-after-quote", `Câu trong ${named(sentence)} bắt đầu bằng dấu nháy và còn chữ sau dấu nháy đóng nên không đọc được.`, sentence, [at, sentence.to]),

  unclosedQuote: (sentence: Sentence): Fault => {
    const { key, dash, text, from } = sentence;
    const message = `Câu trong ${named(sentence)} bắt đầu bằng dấu nháy nhưng không có dấu nháy đóng.`;
    const closed = allWords(sentence).split("\n").map((line) => clipped(line.trim())).join("\n    ");
    const head = `${dash || key === undefined ? "- " : ""}${key === undefined ? "" : `${key}: `}`;
    const hint = `Thêm dấu nháy đóng ở cuối câu (hoặc bỏ dấu nháy ở đầu câu):\n${head}${closed}${text[from]}`;
    return { ...fault("unclosed-quote", message, sentence, [from, from + 1]), hint };
  },

  textAfterBar: (sentence: Sentence): Fault => {
    const sign = sentence.text[sentence.from];
    const found = `Sau dấu ${sign} của ${named(sentence)} còn có chữ trên cùng dòng; câu phải bắt đầu từ dòng dưới.`;
    const words = { ...sentence, from: afterSign(sentence, sign === "|" ? /[|\d+-]*\s*/y : /\s*/y) };
    return { ...fault("text-after-bar", found, sentence, [sentence.from, sentence.to]), hint: hintFor(words) };
  },

  textAfterBracket: (sentence: Sentence, at: number): Fault =>
    fault("text-after-bracket", `Câu trong ${named(sentence)} bắt đầu bằng dấu ngoặc ${sentence.text[sentence.from]} nên bị hiểu nhầm thành danh sách.`, sentence, [at, sentence.to]),

  unclosedBracket: (sentence: Sentence): Fault =>
    fault("unclosed-bracket", `Câu trong ${named(sentence)} bắt đầu bằng dấu ngoặc ${sentence.text[sentence.from]} nhưng không có dấu ngoặc đóng.`, sentence, [sentence.from, sentence.from + 1]),

  dash: (sentence: Sentence): Fault =>
    fault("dash-in-value", `Câu trong ${named(sentence)} bắt đầu bằng gạch đầu dòng ngay sau dấu hai chấm nên không đọc được.`, sentence, [sentence.from, sentence.from + 1]),

  bullets: (sentence: Sentence, at: number): Fault =>
    fault("bullets-in-text", `Các dòng gạch đầu dòng dưới ${named(sentence)} bị nối liền vào câu ở trên thành một đoạn.`, sentence, [at, sentence.to]),

  /** An anchor or a tag alone on its line: it belongs to what stands below. */
  alone: (sentence: Sentence): Fault => {
    const { from, to, text } = sentence;
    const repair = [{ from, to, text: " ".repeat(to - from) }];
    return { ...misreads.start(sentence), hint: `Xóa «${text.slice(from, to)}».`, repair };
  },

  start: (sentence: Sentence): Fault => {
    const sign = sentence.text[sentence.from] ?? "";
    const { code, meaning } = starts[sign] ?? { code: "special-start", meaning: "là dấu dành riêng nên không đọc được" };
    return fault(code, `Câu trong ${named(sentence)} bắt đầu bằng dấu «${sign}», ${meaning}.`, sentence, [sentence.from, sentence.from + 1]);
  },
} as const;

/** Lawful YAML that a plan must not use; a clerk never means it, so the way out is the same. */
const starts: Readonly<Record<string, { readonly code: string; readonly meaning: string }>> = {
  "&": { code: "anchor", meaning: "bị hiểu là lệnh đánh dấu để chép lại, thứ mà kế hoạch không dùng" },
  "*": { code: "alias", meaning: "bị hiểu là lệnh chép lại từ chỗ khác, thứ mà kế hoạch không dùng" },
  "!": { code: "tag", meaning: "bị hiểu là nhãn kiểu dữ liệu, thứ mà kế hoạch không dùng" },
  "?": { code: "complex-key", meaning: "bị hiểu là tên mục nhiều dòng, thứ mà kế hoạch không dùng" },
};

const fault = (code: string, message: string, sentence: Sentence, [from, to]: readonly [number, number]): Fault => ({
  code,
  message,
  hint: hintFor(sentence),
  from,
  to,
  repair: disguise(sentence.text, sentence.from, sentence.to),
});

const hintFor = (sentence: Sentence): string => blockHint({ ...sentence, sentence: allWords(sentence) });

/** The whole text that a sentence is a part of: whoever pastes the block must not lose a line. */
export const allWords = ({ text, from, to, first = from, rest }: Sentence): string => text.slice(first, to) + (rest?.(to) ?? "");

function afterSign({ text, from }: Sentence, sign: RegExp): number {
  sign.lastIndex = from;
  return from + (sign.exec(text)?.[0].length ?? 0);
}
