/** Marks that git leaves in a file when two people changed the same lines. */
import type { Fault } from "../fault.ts";
import type { Edit } from "../mapped.ts";

const mark = /^(?:<{7}(?= |$)|={7}$|>{7}(?= |$)).*$/gm;

/** One finding for each conflict. Our copy goes on with the first side, which is the user's own. */
export function* conflicts(text: string): Generator<Fault> {
  if (!/^<{7}/m.test(text)) return;
  let open: { readonly from: number; readonly repair: Edit[] } | undefined;
  let divider: number | undefined;
  for (const { 0: line, index } of text.matchAll(mark)) {
    if (line.startsWith("<")) {
      if (open !== undefined) yield conflict(open.from, index, open.repair);
      open = { from: index, repair: [commented(index)] };
      divider = undefined;
      continue;
    }
    if (open === undefined) continue;
    if (line.startsWith("=")) {
      divider ??= index;
      continue;
    }
    const theirs = text.slice(divider ?? index, index + line.length);
    for (const { index: at } of theirs.matchAll(/^/gm)) open.repair.push(commented((divider ?? index) + at));
    yield conflict(open.from, index + line.length, open.repair);
    open = undefined;
  }
  if (open !== undefined) yield conflict(open.from, text.indexOf("\n", open.from), open.repair);
}

const commented = (at: number): Edit => ({ from: at, to: at, text: "#" });

const conflict = (from: number, to: number, repair: readonly Edit[]): Fault => ({
  code: "conflict",
  message: "Đoạn này còn dấu xung đột của git (<<<<<<<, =======, >>>>>>>); kế hoạch phải là bản đã chọn xong.",
  hint: "Chọn một trong hai phần giữa các dấu (hoặc ghép lại), rồi xóa cả ba dòng dấu.",
  from,
  to,
  repair,
});
