import { isGroup, plainWords, sameUnit, unitNamesIn } from "../../../plan/unit-names.ts";
import type { Plan } from "../../../plan/plan.ts";
import { circleOf, isReached, rankOf } from "../../units/kinds.ts";
import type { Rule } from "../../rule.ts";

/** A superior body that is to get reports under the plan, but not the plan. */
export const reportedBodyNotRecipient: Rule = {
  id: "reported-body-not-recipient",
  severity: "warning",
  wants: "Cơ quan được báo cáo kết quả có trong nơi nhận (b/c)",
  why: "Cơ quan nhận báo cáo cần có kế hoạch để theo dõi, đối chiếu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm a (nơi nhận để kiểm tra, giám sát, báo cáo)",
  fix: "none",
  example: {
    wrong: "báo cáo Sở Nội vụ trước ngày 15/12/2026 … nơi nhận: Phòng Kinh tế",
    right: "báo cáo Sở Nội vụ trước ngày 15/12/2026 … nơi nhận: Sở Nội vụ (b/c); Phòng Kinh tế",
  },

  *check({ plan, texts }) {
    if (plan.recipients.length === 0) return;
    const circle = circleOf(plan);
    const said = new Set<string>();
    for (const { path, text, role } of texts) {
      if (role !== "prose" && role !== "cell") continue;
      for (const { index, 0: all, 1: list = "" } of text.matchAll(reporting)) {
        const start = index + all.length - list.length;
        for (const { text: name, within } of unitNamesIn(list)) {
          const key = plainWords(name);
          if (said.has(key) || !isSuperior(name, plan) || isReached(name, circle)) continue;
          said.add(key);
          yield {
            path,
            within: [start + within[0], start + within[1]],
            message: `Kế hoạch yêu cầu báo cáo \`${name}\`, nhưng nơi nhận không có cơ quan này.`,
            hint: "Thêm vào `nơi nhận` một dòng có `(b/c)`.",
          };
        }
      }
    }
  },
};

const compound = "\\p{Lu}[\\p{L}&]*(?: (?!và |của |kết |theo |trước |về |để |qua |định |tình |tại |khi |có |chủ )\\p{Ll}+(?!\\p{L}))*";
const name = `(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Hội đồng|Sở|Bộ|Ban Chỉ đạo|Tỉnh ủy|Huyện ủy|Đảng ủy|Thường trực)(?:(?:, | - | và | )?${compound})*(?: (?:tỉnh|huyện|thành phố|xã|phường)(?: \\p{Lu}\\p{L}*)*)?`;
const reporting = new RegExp(`(?<!\\p{L})(?:báo cáo|Báo cáo)(?: (?:kết quả )?(?:về|gửi|lên|cho))? (${name}(?:(?:, | và )${name})*)`, "gu");

/** Above the issuer: to the issuer itself and its own divisions no recipient line is needed. */
function isSuperior(name: string, { issuers }: Plan): boolean {
  if (isGroup(name) || issuers.some((issuer) => sameUnit(issuer.name, name))) return false;
  return rankOf(name, issuers[0]) > rankOf(issuers[0].name, issuers[0]);
}
