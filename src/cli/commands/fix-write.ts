/** Puts the mended text in the place of the plan's own file, whole or not at all. */
import { UserError } from "../../base/user-error.ts";
import { explainWriting } from "../faults.ts";
import type { Io } from "../io.ts";
import { replaceTogether } from "../replace.ts";

export interface Mended {
  /** What was read: the file must still be so. */
  readonly expected: Uint8Array;
  readonly bytes: Uint8Array;
}

/** A link is followed: the user named the plan it leads to. The file keeps its mode; one that is protected stays as it is. */
export function replaceText(name: string, { expected, bytes }: Mended, io: Io): void {
  const { files } = io;
  const { path, existing, current } = attempt(name, () => {
    const real = files.realPath(name);
    return { path: real, existing: files.entry(real), current: files.read(real) };
  });
  if (existing !== undefined && (existing.mode & 0o222) === 0) {
    throw new UserError(`Chưa sửa \`${name}\` vì tệp được đặt chỉ cho đọc`, "Bỏ chế độ chỉ đọc của tệp rồi chạy lại.");
  }
  if (current.length !== expected.length || current.some((byte, index) => byte !== expected[index])) {
    throw new UserError(`Chưa sửa \`${name}\` vì tệp vừa thay đổi trong lúc kiểm tra`, "Lưu tệp trong trình soạn thảo rồi chạy lại.");
  }
  replaceTogether([{ path, bytes, existing }], io);
}

function attempt<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (fault) {
    throw explainWriting(fault, name, "on the file");
  }
}
