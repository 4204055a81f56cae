/** A sentence with `: ` in it, which YAML takes for a key and its value. */
import { fold } from "../base/fold.ts";
import type { SourceMap } from "../source/source.ts";
import { quoted, shortened, type Words } from "./findings.ts";

/** `bullet` is what stands before the sentence: `- ` in a list. */
export const misreadSentence = (key: string, owner: string, bullet: "- " | ""): Words => ({
  code: "check/misread-colon",
  message: `Câu trong ${quoted(owner)} có dấu hai chấm nên bị hiểu nhầm thành tên mục ${quoted(key)}; chỗ này chỉ ghi lời văn.`,
  hint: `Đặt dấu | sau \`${shortened(owner)}:\`, xuống dòng, thụt vào rồi dán lại cả đoạn:\n${shortened(owner)}: |\n  ${bullet}${shortened(key)}: …`,
});

const itemKeys: ReadonlySet<string> = new Set(["muc", "khoan", "diem", "gom", "section", "clause", "point", "content"]);

/** Such a map was meant as an item, not as a sentence. */
export const hasItemKey = ({ entries }: SourceMap): boolean => entries.some(({ key }) => itemKeys.has(fold(key.value)));
