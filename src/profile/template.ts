/** Reads which template an office uses: a file below the folder of its profile. */
import { stretchOf, type Cut } from "../check/cut.ts";
import { quoted, type Findings } from "../check/findings.ts";
import type { TemplateChoice } from "./profile.ts";

/** Whoever gets a folder of plans from elsewhere must not have other files of his machine read into documents. */
export function templateOf(typed: Cut | undefined, findings: Findings): TemplateChoice | undefined {
  if (typed === undefined) return undefined;
  const stretch = stretchOf(typed);
  const path = pathInside(typed.text);
  if (path !== undefined) return { path, place: findings.placeOf(["template"], stretch) };
  findings.report(["template"], stretch, {
    code: "profile/template-outside",
    message: `Mẫu ${quoted(typed.text)} nằm ngoài thư mục của hồ sơ; mẫu phải là tệp trong thư mục chứa hồ sơ.`,
    hint: "Chép mẫu vào thư mục đó rồi ghi đường dẫn tính từ đó, ví dụ `mẫu: mau/ke-hoach.yaml`.",
  });
  return undefined;
}

/** The path with `/` and without `.` and `..`; `undefined` if it leads out, or to the folder itself. */
function pathInside(typed: string): string | undefined {
  const slashed = typed.replaceAll("\\", "/");
  if (slashed.startsWith("/") || /^[a-z]:/i.test(slashed)) return undefined;
  const steps: string[] = [];
  for (const step of slashed.split("/").filter((one) => one !== "" && one !== ".")) {
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.length === 0 ? undefined : steps.join("/");
}
