/** A template file → its words in their parts, or what is wrong with it. Handlebars' own `strict` is not trusted here. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { done, stopped, type Outcome } from "../../base/outcome.ts";
import { kindOf, opening, takeEntries } from "./entries.ts";
import { reportTo, type Report, type Spot } from "./fault.ts";
import type { Form } from "./form.ts";
import { takeMain } from "./main-parts.ts";
import { textFaults } from "./names.ts";
import { offers, type Offered, type PartName } from "./offers.ts";
import type { TemplateFile } from "./template-file.ts";
import { wordingFaults } from "./wording.ts";

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

/** Nothing where the part itself is missing, which has been reported. */
function takeTexts(spot: Spot | undefined, part: PartName, report: Report): Readonly<Record<string, string>> {
  if (spot === undefined) return {};
  const offered: Readonly<Record<string, Offered>> = offers[part];
  const texts = [...takeEntries(spot, Object.keys(offered), report)];
  return Object.fromEntries(texts.map(([entry, text]) => [entry, takeText(text, { part, entry, offered: offered[entry] ?? {} }, report)]));
}

interface Asked {
  readonly part: PartName;
  readonly entry: string;
  readonly offered: Offered;
}

function takeText(spot: Spot, { offered, ...asked }: Asked, report: Report): string {
  const { node } = spot;
  if (node.kind !== "scalar") {
    const message = `${opening(spot.name)} đang là ${kindOf(node)}, cần là một câu.`;
    report(spot, node, { code: "wrong-kind", message, hint: "Đặt cả câu trong nháy kép trên một dòng." });
    return "";
  }
  const text = node.value.replace(/\n+$/, "");
  const faults = textFaults(text, offered, spot.name);
  for (const { within, ...fault } of faults.length > 0 ? faults : wordingFaults(text, asked)) report(spot, node.within(within), fault);
  return text;
}
