/** Writes files that must not be there yet, all or none. */
import { dirname } from "node:path";
import { UserError } from "../base/user-error.ts";
import { codeOf, explainWriting } from "./faults.ts";
import { makeFolders, removeFolders } from "./folders.ts";
import type { Io } from "./io.ts";

/** By path. What already stands there is never touched. */
export function writeNewFiles(texts: ReadonlyMap<string, string>, { files }: Io): void {
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const [path, text] of texts) {
      folders.push(...makeFolders(dirname(path), files));
      writeNew(path, text, files);
      made.push(path);
    }
  } catch (fault) {
    for (const path of made) files.remove(path);
    removeFolders(folders, files);
    throw fault;
  }
}

function writeNew(path: string, text: string, files: Io["files"]): void {
  try {
    files.writeNew(path, new TextEncoder().encode(text));
  } catch (fault) {
    if (codeOf(fault) === "EEXIST") throw new UserError(`Đã có \`${path}\`; kehoach không ghi đè`, "Chọn tên khác, hoặc đổi tên tệp đang có.");
    if (codeOf(fault) !== undefined) files.remove(path);
    throw explainWriting(fault, path, "in the folder");
  }
}
