/** What stands where an output shall go, and whether it may be replaced. */
import { UserError } from "../base/user-error.ts";
import { judgeOutput, type Format } from "../pipeline.ts";
import { codeOf, explainWriting } from "./faults.ts";
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
    if (entry.kind === "file") return { entry, bytes: readThere(path, files) };
    throw new UserError(`Không ghi được \`${path}\` vì ở đó đã có ${others[entry.kind]}`, moveAway);
  } catch (fault) {
    throw explainWriting(fault, path, "on the file");
  }
}

/** What cannot be read can be neither judged nor kept until all went well: it stays, even with `--force`. */
function readThere(path: string, files: Files): Uint8Array {
  try {
    return files.read(path);
  } catch (fault) {
    const code = codeOf(fault);
    if (code !== "EACCES" && code !== "EPERM") throw fault;
    throw new UserError(`Không ghi được \`${path}\` vì không có quyền đọc tệp đang có ở đó`, "Xin quyền đọc, ghi tệp đó, hoặc ghi vào thư mục khác bằng `-o <thư mục>`.");
  }
}

/** Why a file is not replaced unasked: somebody wrote in it, it was never ours, or it was set to be kept. */
export type Obstacle = "edited" | "foreign" | "read-only";

export async function obstacleIn({ entry, bytes }: Occupant, format: Format): Promise<Obstacle | undefined> {
  const ownership = await judgeOutput(format, bytes);
  if (ownership !== "untouched") return ownership;
  return (entry.mode & 0o222) === 0 ? "read-only" : undefined;
}

/** One refusal that names every file in the way, so that nobody has to try again for each. */
export function refusal(found: ReadonlyMap<string, Obstacle>): UserError {
  const kinds = (["edited", "foreign", "read-only"] as const).filter((kind) => [...found.values()].includes(kind));
  const reasons = kinds.map((kind) => {
    const paths = [...found].filter(([, one]) => one === kind).map(([path]) => `\`${path}\``);
    return `${paths.join(", ")} vì ${paths.length > 1 ? "các tệp này" : "tệp này"} ${because[kind]}`;
  });
  const those = found.size > 1 ? "các tệp đó" : "tệp đó";
  const edited = kinds.includes("edited");
  const lost = edited && kinds.length === 1 ? "phần sửa tay" : `${found.size > 1 ? "các tệp" : "tệp"} đang có`;
  return new UserError(
    `Chưa ghi đè ${reasons.join("; ")}`,
    [
      "Chọn một trong ba cách rồi chạy lại:",
      `- đổi tên hoặc chuyển ${those} đi${edited ? ", để giữ phần đã sửa" : ""};`,
      "- ghi vào thư mục khác: thêm `-o <thư mục>`;",
      `- thay bằng bản mới: thêm \`--force\` (\`--ghi-de\`); ${lost} sẽ mất.`,
    ].join("\n"),
  );
}

const because: Readonly<Record<Obstacle, string>> = {
  edited: "đã được sửa tay sau lần lập trước",
  foreign: "không phải do kehoach lập",
  "read-only": "được đặt chỉ cho đọc",
};

const others: Readonly<Record<Exclude<Entry["kind"], "file">, string>> = {
  folder: "một thư mục cùng tên",
  link: "một liên kết cùng tên; công cụ không ghi qua liên kết",
  other: "một tệp đặc biệt cùng tên",
};

const moveAway = "Đổi tên hoặc chuyển mục đó đi, hoặc ghi vào thư mục khác bằng `-o <thư mục>`.";
