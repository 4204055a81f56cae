/**
 * `validate --fix`: mends in the plan's own file what a rule knows how to mend, and leaves every other byte as it was.
 *
 * For the command line: read and judge the plan as ever; with `--fix`, hand that to `fixPlan` with the same reading as a
 * function of bytes, and report what it gives back.
 */
import { mend, type Judged, type Pass } from "../../edit/mend.ts";
import { reportChanges } from "../../report/changes.ts";
import type { Io } from "../io.ts";
import { notice } from "../notices.ts";
import { replaceText } from "./fix-write.ts";

export interface FixOptions {
  /** Also what a person should look at afterwards. */
  readonly unsafe: boolean;
  /** Says what would change, and writes nothing. */
  readonly dryRun: boolean;
  /** Where what would change is shown: `io.out`, or `io.err` where a report for a program goes to the output. */
  readonly show: (text: string) => void;
}

/** As `ReadPlan`, with the findings of the rules among the diagnostics. */
export interface JudgedPlan extends Judged {
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * @param before The plan as it stands on the disk.
 * @returns What is true of the file afterwards: `before` itself where nothing was written.
 * @throws {UserError} If the file cannot be written; then it is as it was.
 */
export async function fixPlan<J extends JudgedPlan>(
  name: string,
  { bytes, before }: { readonly bytes: Uint8Array; readonly before: J },
  judge: (bytes: Uint8Array) => Promise<J>,
  { unsafe, dryRun, show }: FixOptions,
  io: Io,
): Promise<J> {
  const text = before.texts.get(name) ?? "";
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  const bytesOf = (mended: string): Uint8Array => new TextEncoder().encode(mark + mended);
  const mended = await mend(name, { text, before }, (changed) => judge(bytesOf(changed)), { unsafe });
  const count = mended.passes.reduce((sum, { edits }) => sum + edits.length, 0);
  if (count === 0) {
    if (before.diagnostics.length > 0) notice(before.checked === undefined ? notYet(name) : nothing(name), io);
    return before;
  }
  if (dryRun) {
    show(`${changesOf(name, mended.passes)}\n`);
    notice(`Chưa ghi gì vào \`${name}\`: có ${count} chỗ sẽ sửa. Chạy lại không có \`--dry-run\` để sửa.`, io);
    return before;
  }
  replaceText(name, { expected: bytes, bytes: bytesOf(mended.text) }, io);
  notice(`Đã sửa ${count} chỗ trong \`${name}\`.`, io);
  return mended.after;
}

/** Later passes show the text as the earlier ones leave it; lines never move. */
const changesOf = (name: string, passes: readonly Pass[]): string =>
  passes.map(({ text, edits }) => reportChanges(name, text, edits)).join("");

const nothing = (name: string): string => `Không có chỗ nào trong \`${name}\` mà công cụ tự sửa được.`;
const notYet = (name: string): string => `Chưa tự sửa được gì trong \`${name}\`: cần sửa các lỗi nêu trong báo cáo trước.`;
