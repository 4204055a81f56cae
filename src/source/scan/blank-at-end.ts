/** A blank that is no space behind the colon or the `|` that ends a line: nobody sees it, and YAML takes both for words. */
import type { Fault } from "../fault.ts";
import { blankName } from "../odd-colon.ts";
import type { Head } from "./head.ts";
import type { Line } from "./lines.ts";

export function blankAtEnd(line: Line, head: Head, text: string): Fault | undefined {
  const value = text.slice(head.from, line.to);
  if (value !== "" && !/^[|>][-+\d]*$/.test(value)) return undefined;
  const lineEnd = text.indexOf("\n", line.to);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const odd = /[^ \t\r]/.exec(text.slice(line.to, to))?.[0];
  if (odd === undefined) return undefined;
  return {
    code: "blank-at-end",
    message: `Cuối dòng này có ${blankName(odd)}, không nhìn thấy nhưng làm dòng không đọc được thành mục.`,
    hint: `Xóa mọi khoảng trống ở cuối dòng, sau ${value === "" ? "dấu hai chấm" : `dấu ${value}`}.`,
    from: line.to,
    to,
    repair: [{ from: line.to, to, text: "" }],
  };
}
