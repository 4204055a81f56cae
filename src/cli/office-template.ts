/** What stands in the way of a template that a profile names, beside its own words. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { UserError } from "../base/user-error.ts";
import type { Profile } from "../pipeline.ts";
import { readInput } from "./inputs.ts";
import type { Io } from "./io.ts";

type Choice = NonNullable<Profile["template"]>;

/** A finding at the place in the profile that names the template; `undefined` if it can be read. */
export function templateFault(
  path: string,
  { choice, folder }: { readonly choice: Choice; readonly folder: string },
  io: Io,
): Diagnostic | undefined {
  const finding = (code: string, message: string, hint: string | undefined): Diagnostic => ({
    code: `profile/${code}`,
    severity: "error",
    message,
    place: choice.place,
    ...(hint === undefined ? {} : { hint }),
  });
  try {
    readInput(path, io);
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    return finding("template-unreadable", `${fault.message}; đó là mẫu mà hồ sơ cơ quan dùng.`, fault.hint);
  }
  if (isBelow(io.files.realPath(path), io.files.realPath(folder))) return undefined;
  return finding(
    "template-outside",
    `Mẫu \`${choice.path}\` là liên kết dẫn ra ngoài thư mục của hồ sơ; mẫu phải là tệp nằm trong thư mục đó.`,
    "Chép hẳn tệp mẫu vào thư mục của hồ sơ, thay cho liên kết.",
  );
}

function isBelow(path: string, folder: string): boolean {
  const slashed = (one: string): string => one.replaceAll("\\", "/").replace(/\/$/, "");
  return slashed(path).startsWith(`${slashed(folder)}/`);
}
