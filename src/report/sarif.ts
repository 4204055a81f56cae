/** Findings as a SARIF 2.1.0 log (OASIS), which GitHub code scanning, Azure DevOps and editors read. */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { inOrder } from "./order.ts";
import { uriOf } from "./paths.ts";
import { codeOf, type Report, type RuleNote, type WrittenFix } from "./report.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

export function reportSarif({ diagnostics, files, texts, rules, fixes, version }: Report): string {
  const findings = inOrder(diagnostics);
  const fingerprints = fingerprintsOf(findings, texts);
  const described = describedRules(rules, findings);
  const indexes = new Map(described.map(({ id }, index) => [id, index]));
  const written = new Map(fixes.map((fix) => [fix.finding, fix]));
  const run = {
    tool: { driver: { name: "kehoach", version, language: "vi-VN", rules: described } },
    language: "vi-VN",
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    artifacts: [...new Set([...files, ...findings.map(({ place }) => place.file)])].sort().map((file) => ({
      location: { uri: uriOf(file) },
      mimeType: "application/yaml",
      encoding: "UTF-8",
    })),
    results: findings.map((finding, index) => ({
      ruleId: finding.code,
      ruleIndex: indexes.get(finding.code),
      level: levels[finding.severity],
      message: { text: wordsOf(finding) },
      locations: [{ physicalLocation: physical(finding.place) }],
      ...relatedOf(finding),
      partialFingerprints: { "kehoach/v1": fingerprints[index] },
      ...fixOf(finding, written.get(finding)),
    })),
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/** Many viewers show nothing but the message: what to do and who says so belong to it. */
const wordsOf = ({ message, hint, source }: Diagnostic): string =>
  [message, ...(hint === undefined ? [] : [hint]), ...(source === undefined ? [] : [`Căn cứ: ${source}`])].join("\n");

/** A finding made before any rule ran has a code and no rule of ours behind it. */
function describedRules(rules: readonly RuleNote[], findings: readonly Diagnostic[]): readonly { readonly id: string }[] {
  const known = new Map<string, { readonly id: string }>(rules.map((rule) => [codeOf(rule), descriptor(rule)]));
  for (const { code } of findings) if (!known.has(code)) known.set(code, { id: code });
  return [...known.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const descriptor = (rule: RuleNote) => ({
  id: codeOf(rule),
  shortDescription: { text: rule.wants },
  fullDescription: { text: rule.why },
  help: { text: helpText(rule), markdown: helpMarkdown(rule) },
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { source: rule.source, fix: rule.fix },
});

const helpText = ({ wants, why, source, example: { wrong, right } }: RuleNote): string =>
  [wants, why, source, `Chưa đúng:\n${wrong}`, `Đúng:\n${right}`].join("\n\n");

const helpMarkdown = ({ wants, why, source, example: { wrong, right } }: RuleNote): string =>
  [wants, why, `*${source}*`, `Chưa đúng:\n\n${fenced(wrong)}`, `Đúng:\n\n${fenced(right)}`].join("\n\n");

/** The fence is longer than any run of its own sign inside. */
function fenced(yaml: string): string {
  const longest = Math.max(2, ...Array.from(yaml.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${yaml}\n${fence}`;
}

const physical = (place: Place) => ({
  artifactLocation: { uri: uriOf(place.file) },
  ...(place.start === undefined ? {} : { region: regionOf(place) }),
});

const regionOf = ({ start, end = start }: Pick<Place, "start" | "end">) => ({
  startLine: start?.line,
  startColumn: start?.column,
  endLine: end?.line,
  endColumn: end?.column,
});

function relatedOf({ related = [] }: Diagnostic) {
  if (related.length === 0) return {};
  const relatedLocations = related.map(({ message, place }, index) => ({
    id: index + 1,
    physicalLocation: physical(place),
    message: { text: message },
  }));
  return { relatedLocations };
}

function fixOf({ hint, message, place }: Diagnostic, fix: WrittenFix | undefined) {
  if (fix === undefined) return {};
  const { start, end, text } = fix;
  const replacement = { deletedRegion: regionOf({ start, end }), insertedContent: { text } };
  const artifactChanges = [{ artifactLocation: { uri: uriOf(place.file) }, replacements: [replacement] }];
  return { fixes: [{ description: { text: hint ?? message }, artifactChanges }] };
}
