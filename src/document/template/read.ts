/** A template file → its words in their parts, or what is wrong with it. Handlebars' own `strict` is not trusted here. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { fold } from "../../base/fold.ts";
import { done, stopped, type Outcome } from "../../base/outcome.ts";
import { kindOf, opening, seeOriginal, takeEntries } from "./entries.ts";
import { quoted, reportTo, type Report, type Spot } from "./fault.ts";
import type { Form } from "./form.ts";
import { textFaults } from "./names.ts";
import { mainParts, offers, type MainPart, type Offered, type PartName } from "./offers.ts";
import type { TemplateFile } from "./template-file.ts";

export function readForm(file: TemplateFile): Outcome<Form<string>> {
  const found: Diagnostic[] = [];
  const report = reportTo(found, file);
  const entries = takeEntries({ node: file.root, path: [], name: "mẫu" }, ["properties", "main", "appendix"], report);
  const main = takeMain(entries.get("main"), report);
  const parts = new Map([...entries, ...main]);
  const words = (Object.keys(offers) as PartName[]).map((part) => [part, takeTexts(parts.get(part), part, report)]);
  if (found.length > 0) return stopped(found);
  return done({ order: [...main.keys()], words: Object.fromEntries(words) as Form<string>["words"] });
}

/** The parts of the main text in the template's own order, each of which must stand exactly once. */
function takeMain(spot: Spot | undefined, report: Report): ReadonlyMap<MainPart, Spot> {
  const parts = new Map<MainPart, Spot>();
  if (spot === undefined) return parts;
  if (spot.node.kind !== "list") {
    const message = `Mục \`main\` đang là ${kindOf(spot.node)}, cần là danh sách các phần ${quoted(mainParts)}.`;
    report(spot, spot.node, { code: "wrong-kind", message, hint: "Mỗi phần bắt đầu bằng dấu gạch, ví dụ `- title:`." });
    return parts;
  }
  for (const [index, node] of spot.node.items.entries()) {
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
    parts.set(part, { node: entry.value, path: [...item.path, part], name: `\`${part}\`` });
  }
  const missing = mainParts.filter((part) => !parts.has(part));
  if (missing.length > 0 && parts.size === spot.node.items.length) {
    const message = `Mục \`main\` thiếu phần ${quoted(missing)}, nên nội dung tương ứng của kế hoạch sẽ không được in.`;
    report(spot, spot.node, { code: "missing-part", message, hint: seeOriginal });
  }
  return parts;
}

/** Nothing where the part itself is missing, which has been reported. */
function takeTexts(spot: Spot | undefined, part: PartName, report: Report): Readonly<Record<string, string>> {
  if (spot === undefined) return {};
  const offered: Readonly<Record<string, Offered>> = offers[part];
  const texts = [...takeEntries(spot, Object.keys(offered), report)];
  return Object.fromEntries(texts.map(([entry, text]) => [entry, takeText(text, offered[entry] ?? {}, report)]));
}

function takeText(spot: Spot, offered: Offered, report: Report): string {
  const { node } = spot;
  if (node.kind !== "scalar") {
    const message = `${opening(spot.name)} đang là ${kindOf(node)}, cần là một câu.`;
    report(spot, node, { code: "wrong-kind", message, hint: "Đặt cả câu trong nháy kép trên một dòng." });
    return "";
  }
  const text = node.value.replace(/\n+$/, "");
  for (const { within, ...fault } of textFaults(text, offered, spot.name)) report(spot, node.within(within), fault);
  return text;
}
