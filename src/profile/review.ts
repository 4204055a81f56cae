/** Reads how an office wants its plans read over: how strictly, by which rules, with which words and texts of the law. */
import { fold } from "../base/fold.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/place.ts";
import { stretchOf } from "../check/cut.ts";
import { textIn } from "../check/desk.ts";
import { quoted, type Findings } from "../check/findings.ts";
import { fieldOf, type Known } from "../check/known.ts";
import { linesOf } from "../check/lines.ts";
import type { Preset, Review, Setting } from "../plan/knowledge.ts";
import { readPreset } from "../plan/preset.ts";

/** A rule as the profile names it: whether there is such a rule, others know. */
export interface NamedRule {
  readonly id: string;
  readonly place: Place;
}

export interface ReadReview {
  readonly review: Review;
  readonly named: readonly NamedRule[];
}

const settings: readonly Setting[] = ["error", "warning", "info", "off"];

export function reviewOf(node: Known | undefined, findings: Findings): ReadReview {
  const severities = new Map<string, Setting>();
  const named: NamedRule[] = [];
  for (const setting of settings) {
    for (const { cut } of linesOf(fieldOf(node, setting)?.value)) {
      // Pasted from a report: `[lint/x]`; several on one line, with commas between them.
      for (const word of cut.text.split(/[\s,;]+/).filter((part) => part !== "")) {
        const id = word.replace(/^\[|\]$/g, "").replace(/^lint\//, "");
        const at = cut.text.indexOf(word);
        const stretch = stretchOf(cut, [at, at + word.length]);
        if (severities.has(id)) reportAgain(id, findings, stretch);
        severities.set(id, setting);
        named.push({ id, place: findings.placeOf(["review", setting], stretch) });
      }
    }
  }
  const preset = presetOf(node, findings);
  return { review: { severities, ...(preset === undefined ? {} : { preset }) }, named };
}

function presetOf(node: Known | undefined, findings: Findings): Preset | undefined {
  const typed = textIn(node, "preset");
  const preset = typed === undefined ? undefined : readPreset(typed.text);
  if (typed === undefined || preset !== undefined) return preset;
  findings.report(["review", "preset"], stretchOf(typed), {
    code: "profile/preset",
    message: `Không có mức soát ${quoted(typed.text)}; có ba mức \`tối thiểu\`, \`khuyến nghị\`, \`nghiêm ngặt\`.`,
    hint: "Ghi một trong ba mức, hoặc bỏ dòng này để theo mức `khuyến nghị`.",
  });
  return undefined;
}

const reportAgain = (id: string, findings: Findings, stretch: ReturnType<typeof stretchOf>): void =>
  findings.report(["review"], stretch, {
    code: "profile/rule-twice",
    message: `Quy tắc ${quoted(id)} ghi ở hai chỗ trong \`soát\`; mỗi quy tắc chỉ có một mức.`,
    hint: "Chỉ giữ một chỗ.",
  });

/** Rules that are not there. A warning: an older kehoach may not know a new rule yet, and plans can be built all the same. */
export function unknownRules(named: readonly NamedRule[], known: readonly string[]): readonly Diagnostic[] {
  return named.filter(({ id }) => !known.includes(id)).map(({ id, place }) => {
    const near = nearest(fold(id), known.map(fold));
    const meant = known.find((one) => fold(one) === near);
    return {
      code: "profile/unknown-rule",
      severity: "warning",
      message: `Không có quy tắc ${quoted(id)}.`,
      hint: meant === undefined ? "Xem tên các quy tắc: `kehoach rules`." : `Có lẽ là \`${meant}\`.`,
      place,
    };
  });
}
