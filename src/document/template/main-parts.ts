/** Reads the list of the parts of the main text, in the template's own order, each of which must stand exactly once. */
import { fold } from "../../base/fold.ts";
import { kindOf, seeOriginal } from "./entries.ts";
import { quoted, type Fault, type Report, type Spot } from "./fault.ts";
import { mainParts, type MainPart } from "./offers.ts";

export function takeMain(spot: Spot | undefined, report: Report): ReadonlyMap<MainPart, Spot> {
  const parts = new Map<MainPart, Spot>();
  if (spot === undefined) return parts;
  if (spot.node.kind !== "list") {
    const message = `Mục \`main\` đang là ${kindOf(spot.node)}, cần là danh sách các phần ${quoted(mainParts)}.`;
    report(spot, spot.node, { code: "wrong-kind", message, hint: "Mỗi phần bắt đầu bằng dấu gạch, ví dụ `- title:`." });
    return parts;
  }
  const { items } = spot.node;
  const fixed: { readonly [Part in MainPart]?: number } = { letterhead: 0, signing: items.length - 1 };
  for (const [index, node] of items.entries()) {
    const item: Spot = { node, path: [...spot.path, index], name: "`main`" };
    const [entry, ...others] = node.kind === "map" ? node.entries : [];
    const part = mainParts.find((name) => fold(name) === fold(entry?.key.value ?? ""));
    if (entry === undefined || part === undefined || others.length > 0) {
      const message = `Phần thứ ${index + 1} của \`main\` chưa đúng, cần là một trong các phần ${quoted(mainParts)}.`;
      report(item, node, { code: "unknown-part", message, hint: "Ghi mỗi phần một dấu gạch, ví dụ `- title:`." });
      continue;
    }
    if (parts.has(part)) {
      const message = `Phần \`${part}\` ghi hai lần trong \`main\`, chỉ được ghi một lần.`;
      report(item, entry.key, { code: "repeated-part", message, hint: "Giữ lại một phần." });
      continue;
    }
    if ((fixed[part] ?? index) !== index) report(item, entry.key, misplaced(part));
    parts.set(part, { node: entry.value, path: [...item.path, part], name: `\`${part}\`` });
  }
  const missing = mainParts.filter((part) => !parts.has(part));
  if (missing.length > 0 && parts.size === items.length) {
    const message = `Mục \`main\` thiếu phần ${quoted(missing)}, nên nội dung tương ứng của kế hoạch sẽ không được in.`;
    report(spot, spot.node, { code: "missing-part", message, hint: seeOriginal });
  }
  return parts;
}

const misplaced = (part: MainPart): Fault => ({
  code: "part-order",
  message: `Phần \`${part}\` đứng sai chỗ trong \`main\`, cần đứng ${part === "signing" ? "cuối cùng" : "đầu tiên"}.`,
  hint: "Chuyển cả phần này về đúng chỗ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV",
});
