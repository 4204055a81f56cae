/** Leaves out what the author has answered for in a comment, and says which of these comments do no good. */
import type { Comment } from "../base/comment.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { writeDate } from "../plan/date.ts";
import type { PartialDate } from "../plan/plan.ts";
import type { Rule } from "./rule.ts";
import { mayBeHeard, severityIn, type LintSettings } from "./settings.ts";
import { suppressionRules, type SuppressionFault } from "./suppression-rules.ts";
import { readSuppression, type Suppression } from "./suppression.ts";

export interface Court {
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
  /** `2026-11-05`; where nobody knows the day, nothing runs out. */
  readonly today: string | undefined;
}

export function suppress(found: readonly Diagnostic[], comments: readonly Comment[], court: Court): readonly Diagnostic[] {
  if (comments.length === 0) return found;
  const known = new Map(court.rules.map((rule) => [rule.id, rule]));
  const suppressions = comments.flatMap((comment) => readSuppression(comment, (id) => known.has(id)) ?? []);
  const silenced = new Set<Diagnostic>();
  const own = suppressions.flatMap((suppression) => {
    const judged = suppression.rules.flatMap((id) => {
      const about = found.filter((finding) => speaksOf(finding, id, suppression));
      if (!isOver(suppression, court)) for (const finding of about) silenced.add(finding);
      return faultOf({ suppression, id, count: about.length }, known, court);
    });
    return [...judged, ...faultsOfWhole(suppression, court)];
  });
  return [...found.filter((finding) => !silenced.has(finding)), ...own];
}

function speaksOf({ code, place }: Diagnostic, id: string, { comment }: Suppression): boolean {
  if (code !== `lint/${id}` || place.file !== comment.file) return false;
  const offset = place.start?.offset ?? 0;
  return comment.about[0] <= offset && offset < comment.about[1];
}

const isOver = ({ until }: Suppression, { today }: Court): boolean =>
  until?.date !== undefined && today !== undefined && until.date < today;

const dayOf = (iso: string): PartialDate => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
};

interface Judged {
  readonly suppression: Suppression;
  readonly id: string;
  /** How many findings it speaks of. */
  readonly count: number;
}

/** What is wrong with one of the rules a comment names. */
function faultOf({ suppression, id, count }: Judged, known: ReadonlyMap<string, Rule>, court: Court): readonly Diagnostic[] {
  const { comment } = suppression;
  const rule = known.get(id);
  if (rule === undefined) {
    const meant = nearest(id, known.keys());
    const hint = meant === undefined ? "Xem tên các quy tắc: `kehoach rules`." : `Có phải \`${meant}\`?`;
    return said("suppression-unknown-rule", `Không có quy tắc \`${id}\` để bỏ qua.`, hint, comment, court);
  }
  if (count > 0 || !mayBeHeard(court.settings, rule) || isOver(suppression, court)) return [];
  return said(
    "suppression-unused",
    `Chú thích bỏ qua \`${id}\` nhưng ở đây quy tắc này không nhắc gì.`,
    "Xóa chú thích này; hoặc đặt ở cuối dòng bị nhắc, hay trên một dòng riêng ngay trước mục bị nhắc.",
    comment,
    court,
  );
}

function faultsOfWhole(suppression: Suppression, court: Court): readonly Diagnostic[] {
  const { comment, rules, reason, until } = suppression;
  const names = rules.join(" ");
  const shown = rules.map((id) => `\`${id}\``).join(", ");
  const faults: Diagnostic[] = [];
  const isDated = until?.date !== undefined;
  if (reason === "" && (isDated || until === undefined)) {
    const term = until === undefined ? "" : ` đến ${until.typed}`;
    const message = `Chú thích bỏ qua ${shown} chưa ghi lý do; người soát sau cần biết vì sao.`;
    faults.push(...said("suppression-without-reason", message, `Ghi \`# bỏ qua ${names}${term}: <lý do>\`.`, comment, court));
  }
  if (until !== undefined && !isDated) {
    const message = `Không đọc được thời hạn \`${until.typed}\` của chú thích bỏ qua ${shown}; cần một ngày như 31/12/2026.`;
    faults.push(...said("suppression-date", message, `Ghi \`# bỏ qua ${names} đến 31/12/2026: <lý do>\`.`, comment, court));
  }
  if (until?.date !== undefined && isOver(suppression, court)) {
    const message = `Chú thích bỏ qua ${shown} chỉ có giá trị đến hết ${writeDate(dayOf(until.date))}, nay đã quá hạn.`;
    const hint = "Xử lý điều được nhắc rồi xóa chú thích; còn lý do chính đáng thì ghi thời hạn mới.";
    faults.push(...said("suppression-expired", message, hint, comment, court));
  }
  return faults;
}

function said(id: SuppressionFault, message: string, hint: string, { file, start, end }: Comment, { settings }: Court): readonly Diagnostic[] {
  const rule = suppressionRules[id];
  const severity = severityIn(settings, rule, rule.severity);
  if (severity === "off") return [];
  return [{ code: `lint/${id}`, severity, message, hint, source: rule.source, place: { file, path: [], start, end } }];
}
