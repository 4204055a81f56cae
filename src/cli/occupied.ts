/** What stands where an output shall go, and whether it may be replaced. */
import { UserError } from "../base/user-error.ts";
import { judgeOutput, type Format } from "../pipeline.ts";
import { explainWriting } from "./faults.ts";
import type { Entry, Files } from "./io.ts";

export interface Occupant {
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

/**
 * The file at `path`, if there is one.
 *
 * A link is refused, even with `--force`: to write through it would change a file somewhere else that nobody named,
 * and to put a file in its place would take away a link that somebody made on purpose.
 */
export function occupantOf(path: string, files: Files): Occupant | undefined {
  try {
    const entry = files.entryOfLink(path);
    if (entry === undefined) return undefined;
    if (entry.kind === "file") return { entry, bytes: files.read(path) };
    throw new UserError(`Không ghi được \`${path}\` vì ở đó đã có ${others[entry.kind]}`, moveAway);
  } catch (fault) {
    throw explainWriting(fault, path, "on the file");
  }
}

/** Refuses to replace what people have worked on. */
export async function refuseForeign(path: string, format: Format, { bytes }: Occupant): Promise<void> {
  const ownership = await judgeOutput(format, bytes);
  if (ownership === "untouched") return;
  const edited = ownership === "edited";
  throw new UserError(
    edited
      ? `Chưa ghi đè \`${path}\` vì tệp đã được sửa tay sau lần lập trước`
      : `Chưa ghi đè \`${path}\` vì tệp này không phải do kehoach lập`,
    [
      "Chọn một trong ba cách rồi chạy lại:",
      `- đổi tên hoặc chuyển tệp đó đi${edited ? ", để giữ phần đã sửa" : ""};`,
      "- ghi vào thư mục khác: thêm `-o <thư mục>`;",
      `- thay bằng bản mới: thêm \`--force\`${edited ? " (phần sửa tay sẽ mất)" : " (tệp đang có sẽ mất)"}.`,
    ].join("\n"),
  );
}

const others: Readonly<Record<Exclude<Entry["kind"], "file">, string>> = {
  folder: "một thư mục cùng tên",
  link: "một liên kết cùng tên; công cụ không ghi qua liên kết",
  other: "một tệp đặc biệt cùng tên",
};

const moveAway = "Đổi tên hoặc chuyển mục đó đi, hoặc ghi vào thư mục khác bằng `-o <thư mục>`.";
