/** A line that should begin an entry but has no `key: `: the colon is missing, or a note begins before it. */
import { clipped } from "../block-hint.ts";
import { disguise } from "../disguise.ts";
import type { Fault } from "../fault.ts";
import type { Line } from "./lines.ts";

/** `above`: the key whose text stands in the lines before, if there is one. */
export function unnamed(line: Line, above: string | undefined, text: string): Fault {
  const start = line.from + line.blanks.length;
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
