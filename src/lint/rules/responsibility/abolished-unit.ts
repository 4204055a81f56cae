import type { Within } from "../../../base/place.ts";
import type { Plan } from "../../../plan/plan.ts";
import { firstIssueDay, shownDay } from "../../../plan/task-times.ts";
import type { TextRole } from "../../subject.ts";
import { abolished, districtDivisions, districtInName, type Abolished } from "../../units/abolished.ts";
import type { Rule } from "../../rule.ts";

/** A unit that no longer exists when the plan is issued has work, or gets the plan. */
export const abolishedUnit: Rule = {
  id: "abolished-unit",
  severity: "warning",
  wants: "Đơn vị nêu trong kế hoạch còn tồn tại khi ban hành",
  why: "Việc giao cho đơn vị đã giải thể, sáp nhập thì không ai làm; thường sót lại từ kế hoạch cũ.",
  source: "Luật Tổ chức chính quyền địa phương năm 2025; Nghị quyết 176/2025/QH15; NĐ 45/2025/NĐ-CP; NĐ 150/2025/NĐ-CP",
  fix: "none",
  example: { wrong: "nơi nhận: UBND các xã, thị trấn (kế hoạch năm 2026)", right: "nơi nhận: Trưởng các thôn, bản (kế hoạch năm 2026)" },

  *check({ plan, texts }) {
    const issued = firstIssueDay(plan);
    if (issued === undefined) return;
    const known = (isOfCommune(plan) ? [districtDivisions, ...abolished] : abolished).filter(({ from }) => from <= issued);
    for (const { path, text, role } of texts) {
      if (skipped.has(role) || !likely.test(text)) continue;
      const found = known.flatMap((unit) => spotsOf(unit, text));
      const isNames = nameRoles.has(role) && found.length === 0 && districtInName.from <= issued && !keepsName.test(text);
      for (const { within, unit } of isNames ? spotsOf(districtInName, text).slice(0, 1) : withoutOverlaps(found)) {
        yield {
          path,
          within,
          message: `\`${text.slice(...within)}\` không còn từ ngày ${shownDay(unit.from)}; kế hoạch cần ghi đơn vị hiện có.`,
          hint: `Đề nghị thay bằng ${unit.now}. ${unit.source}.`,
        };
      }
    }
  },
};

const nameRoles: ReadonlySet<TextRole> = new Set(["unitCell", "recipient"]);
const skipped: ReadonlySet<TextRole> = new Set(["citation", "person", "subject", "issuer"]);

/** Schools, hospitals and firms went on under names that hold the old district. */
const keepsName = /(?<!\p{L})(?:Trường|Bệnh viện|Công ty|Nhà máy|Nghĩa trang|Chợ|Trung tâm Giáo dục)(?!\p{L})/u;

/** Without one of these words there is nothing to look for. */
const likely = /[Hh]uyện|thị trấn|thị xã|[Qq]uận|Bộ |Sở |Phòng [GKLNQTV]/u;

/** Its own divisions are others than the former district's; a province may still have units of those names. */
const isOfCommune = ({ issuers }: Plan): boolean =>
  issuers.some(({ name, parent }) => /(?<!\p{L})(?:xã|phường|đặc khu)(?!\p{L})(?! hội)/iu.test(`${name} ${parent ?? ""}`));

interface Spot {
  readonly within: Within;
  readonly unit: Abolished;
}

const spotsOf = (unit: Abolished, text: string): readonly Spot[] =>
  Array.from(text.matchAll(unit.form), ({ index, 0: all }): Spot => ({ within: [index, index + all.length], unit })).filter(
    ({ within }) => !isPast(text, within),
  );

const withoutOverlaps = (spots: readonly Spot[]): readonly Spot[] =>
  spots.filter(({ within: [from, to] }, index) => !spots.slice(0, index).some((other) => other.within[0] < to && from < other.within[1]));

/** History, documents and quotations of that time name units as they were called then. */
function isPast(text: string, [from, to]: Within): boolean {
  const clauseStart = Math.max(...[";", ". ", "“", "\n"].map((sign) => text.lastIndexOf(sign, from) + 1));
  const before = text.slice(clauseStart, from);
  const after = text.slice(to, to + 60);
  if (text.lastIndexOf("“", from) > text.lastIndexOf("”", from)) return true;
  if (/\d+\/[\p{L}\d]|\d+-[\p{Lu}]+\/|Đại hội|lần thứ/u.test(before) || /lần thứ|khóa|nhiệm kỳ/u.test(after)) return true;
  return history.test(before) || history.test(after);
}

const history = /(?<!\p{L})(?:cũ|trước đây|nguyên là|nguyên|trước khi|sau khi|sau sắp xếp|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|thành lập|giải phóng|kỷ niệm|truyền thống|lịch sử|tiếp nhận|bàn giao|chuyển từ)(?!\p{L})/iu;
