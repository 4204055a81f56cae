/** Findings as a person reads them in a terminal. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { frame, type Painter } from "./frame.ts";
import { labels, tally } from "./labels.ts";
import { byFile } from "./order.ts";
import { palette, type Palette } from "./paint.ts";
import { visible, visibleLines } from "./visible.ts";

export interface TextOptions {
  /** The decoded text of each file, for code frames; a file without one is shown without frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many files were looked at, for the summary. */
  readonly files: number;
  readonly color: boolean;
  /** Width of the terminal; a usual one is assumed if the report does not go to a terminal. */
  readonly columns?: number | undefined;
  /** `brief` gives one line for each finding: for notes on the way, when the work itself went well. */
  readonly form?: "full" | "brief";
  /** At most so many findings are shown for each file; the rest is counted. */
  readonly limit?: number;
}

/** The report with its summary line, ready to print; empty if there is nothing to say. */
export function reportText(findings: readonly Diagnostic[], options: TextOptions): string {
  if (findings.length === 0) return "";
  const { files, color, form = "full", limit = 100 } = options;
  const view: View = { ...options, colors: palette(color), columns: options.columns ?? 100 };
  const show = form === "full" ? full : brief;
  const parts = byFile(findings).flatMap(({ file, findings: found }) => [
    ...found.slice(0, limit).map((finding) => show(finding, view)),
    ...(found.length > limit ? [left(file, found.slice(limit))] : []),
  ]);
  const summary = `${tally(findings)} trong ${files} tệp.`;
  return form === "full" ? `${parts.join("\n\n")}\n\n${summary}\n` : `${parts.join("\n")}\n`;
}

interface View {
  readonly texts: ReadonlyMap<string, string>;
  readonly columns: number;
  readonly colors: Palette;
}

const brief = (finding: Diagnostic, { colors }: View): string =>
  `${headline(finding, colors)}  ${code(finding, colors)}`;

function full(finding: Diagnostic, view: View): string {
  const { place, severity, hint, source, related = [] } = finding;
  const { colors } = view;
  const elsewhere = related.flatMap(({ message, place: other }) => [
    `  ${colors.strong(whereabouts(other))}  ${visible(message)}`,
    ...framed(other, view, colors.faint),
  ]);
  return [
    headline(finding, colors),
    ...framed(place, view, colors.severity[severity]),
    ...elsewhere,
    ...(hint === undefined ? [] : signed("→", hint)),
    ...(source === undefined ? [] : signed("§", source)),
    `  ${code(finding, colors)}`,
  ].join("\n");
}

const headline = ({ place, severity, message }: Diagnostic, { strong, severity: brush }: Palette): string =>
  `${strong(whereabouts(place))}  ${brush[severity](labels[severity])}  ${visible(message)}`;

const code = (finding: Diagnostic, { faint }: Palette): string => faint(`[${visible(finding.code)}]`);

/** `plans/plan-2023.yaml:12:3`, as editors and terminals understand it. */
const whereabouts = ({ file, start }: Place): string =>
  visible(file) + (start === undefined ? "" : `:${start.line}:${start.column}`);

function framed(place: Place, { texts, columns, colors }: View, marker: Painter["marker"]): readonly string[] {
  const text = texts.get(place.file);
  return text === undefined ? [] : frame(text, place, { columns, paint: { gutter: colors.faint, marker } });
}

/** A sign before the first line; lines after it keep their own indentation, since they may be an example to copy. */
const signed = (sign: string, text: string): readonly string[] =>
  visibleLines(text).map((line, index) => `  ${index === 0 ? sign : " "} ${line}`.trimEnd());

const left = (file: string, rest: readonly Diagnostic[]): string =>
  `${visible(file)}: còn ${tally(rest)} chưa hiện ở đây. Sửa các chỗ trên rồi chạy lại để xem tiếp.`;
