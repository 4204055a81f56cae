/** yaml's remaining complaints in Vietnamese, for faults that the scan did not know. Nothing of its English is shown. */
import { clipped } from "./block-hint.ts";
import type { Fault } from "./fault.ts";
import { misreads } from "./sentences.ts";
import type { Complaint } from "./yaml.ts";

export function explain({ code, message, from, to }: Complaint, text: string): Fault {
  const line = lineAround(text, from);
  const commentOut = [{ from: line.from, to: line.from, text: "#" }];
  if (code === "TAB_AS_INDENT") {
    const tabs = /^[ \t]*/.exec(text.slice(from))?.[0].length ?? 1;
    return {
      code: "tab-indent",
      message: "Có phím Tab ở chỗ thụt vào hoặc sau gạch đầu dòng; chỗ này phải là dấu cách.",
      hint: "Xóa chỗ thụt vào rồi nhấn phím cách.",
      from,
      to: from + tabs,
      repair: [{ from, to: from + tabs, text: " ".repeat(tabs) }],
    };
  }
  if (code === "KEY_OVER_1024_CHARS") {
    const words = text.slice(line.from, line.to);
    const from = line.from + (/^(?:-[ \t]+)*/.exec(words)?.[0].length ?? 0);
    const colon = line.from + Math.max(0, words.search(/:(?=\s|$)/));
    return misreads.colon({ key: undefined, dash: from > line.from, text, from, to: line.to }, colon);
  }
  if (code === "BAD_DQ_ESCAPE") {
    return {
      code: "bad-escape",
      message: `Trong dấu nháy kép, dấu \\ và chữ theo sau («${clipped(text.slice(from, Math.max(to, from + 2)))}») không có nghĩa.`,
      hint: "Bỏ dấu nháy kép và viết câu trong khối sau dấu |, hoặc gõ hai dấu \\\\ nếu cần in một dấu \\.",
      from,
      to: Math.max(to, from + 2),
      repair: [{ from, to: from, text: "\\" }],
    };
  }
  if (code === "MISSING_CHAR" && message.startsWith("Missing closing")) {
    return {
      code: "unclosed-quote",
      message: "Dấu nháy mở ra mà không có dấu nháy đóng.",
      hint: "Thêm dấu nháy đóng, hoặc bỏ dấu nháy và viết câu trong khối sau dấu |.",
      ...line,
      repair: commentOut,
    };
  }
  if (/^Flow |flow/.test(message)) {
    return {
      code: "broken-list",
      message: "Danh sách trong dấu ngoặc [ ] hoặc { } viết chưa đúng: thiếu dấu ngoặc, dấu phẩy hoặc thụt dòng sai.",
      hint: "Viết mỗi mục trên một dòng, bắt đầu bằng gạch đầu dòng, không dùng dấu ngoặc.",
      ...line,
      repair: commentOut,
    };
  }
  if (code === "BAD_INDENT") {
    return {
      code: "bad-indent",
      message: "Dòng này không thẳng cột với các mục cùng cấp ở trên.",
      hint: "Thêm hoặc xóa dấu cách ở đầu dòng để dòng này thẳng cột với mục cùng cấp.",
      ...line,
      repair: commentOut,
    };
  }
  return {
    code: "unreadable",
    message: `Không đọc được dòng «${clipped(text.slice(line.from, line.to))}» thành mục của kế hoạch.`,
    hint: "Kiểm tra chỗ thụt vào, dấu hai chấm và dấu cách sau tên mục; câu dài thì viết trong khối sau dấu |.",
    ...line,
    repair: commentOut,
  };
}

/** The words of the line at an offset; of the last line with words if there are none. */
function lineAround(text: string, at: number): { from: number; to: number } {
  const lineEnd = text.indexOf("\n", at);
  const end = text.slice(0, lineEnd < 0 ? text.length : lineEnd).trimEnd().length;
  const begin = text.lastIndexOf("\n", end - 1) + 1;
  const blanks = /^\s*/.exec(text.slice(begin, end))?.[0].length ?? 0;
  return { from: begin + blanks, to: end };
}
