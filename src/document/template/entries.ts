/** Takes the known entries out of a map of a template and reports the unknown, the repeated and the missing. */
import { fold } from "../../base/fold.ts";
import { quoted, type Report, type Spot } from "./fault.ts";
import type { TemplateNode } from "./template-file.ts";

export const seeOriginal = "Xem mẫu gốc `templates/ke-hoach.yaml` để biết mẫu gồm những mục nào.";

/** The entries found, by name. Empty, with a finding, when `spot` is no map at all. */
export function takeEntries(spot: Spot, known: readonly string[], report: Report): ReadonlyMap<string, Spot> {
  const taken = new Map<string, Spot>();
  if (spot.node.kind !== "map") {
    const message = `${opening(spot.name)} đang là ${kindOf(spot.node)}, cần gồm các mục ${quoted(known)}.`;
    report(spot, spot.node, { code: "wrong-kind", message, hint: seeOriginal });
    return taken;
  }
  for (const { key, value } of spot.node.entries) {
    if (key.value.trim() === "") {
      const message = `Trong ${spot.name} có một mục không có tên trước dấu hai chấm.`;
      report(spot, value, { code: "nameless-entry", message, hint: "Ghi tên mục trước dấu hai chấm hoặc bỏ dòng này." });
      continue;
    }
    const name = known.find((candidate) => fold(candidate) === fold(key.value));
    if (name === undefined) {
      const message = `Mục \`${key.value}\` không có trong ${spot.name}; ở đây chỉ có ${quoted(known)}.`;
      report(spot, key, { code: "unknown-entry", message, hint: "Sửa lại tên mục hoặc bỏ mục này." });
      continue;
    }
    if (taken.has(name)) {
      const message = `Mục \`${name}\` ghi hai lần trong ${spot.name}, chỉ được ghi một lần.`;
      report(spot, key, { code: "repeated-entry", message, hint: "Giữ lại một mục." });
      continue;
    }
    taken.set(name, { node: value, path: [...spot.path, name], name: `\`${name}\`` });
  }
  for (const name of known) {
    if (taken.has(name)) continue;
    const message = `Thiếu mục \`${name}\` trong ${spot.name}.`;
    report(spot, spot.node, { code: "missing-entry", message, hint: seeOriginal });
  }
  return taken;
}

export const opening = (name: string): string => (name.startsWith("`") ? `Mục ${name}` : "Mẫu");

export const kindOf = ({ kind }: TemplateNode): string =>
  ({ scalar: "một câu", list: "danh sách", map: "một nhóm mục" })[kind];
