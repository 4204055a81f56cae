/** `kehoach schema`: prints the schema of plan files, for editors. */
import { UserError } from "../../base/user-error.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

export async function schema({ keys = "vi" }: { readonly keys?: string | true }, io: Io): Promise<ExitCode> {
  io.out(`${JSON.stringify(await load(String(keys).toLowerCase()), null, 2)}\n`);
  return 0;
}

async function load(keys: string): Promise<unknown> {
  if (keys === "vi") return (await import("../../../schemas/ke-hoach.schema.json", { with: { type: "json" } })).default;
  if (keys === "en") return (await import("../../../schemas/plan.schema.json", { with: { type: "json" } })).default;
  throw new UserError(`Không có bộ tên mục \`${keys}\``, "Chọn `--keys vi` (tiếng Việt) hoặc `--keys en` (tiếng Anh).");
}
