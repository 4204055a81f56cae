import type { ModelPath, Within } from "../../../base/place.ts";
import type { Item, Plan } from "../../../plan/plan.ts";
import { isGroup, sameUnit, unitKey, unitNamesIn } from "../../../plan/unit-names.ts";
import { unitsInCells } from "../../units/in-cells.ts";
import { thing, vague } from "../../units/bodies.ts";
import { circleOf, isReached } from "../../units/kinds.ts";
import { asUnits } from "../../units/office.ts";
import type { Rule } from "../../rule.ts";

/** A unit that has a task and does not get the plan. */
export const unitWithoutRecipient: Rule = {
  id: "unit-without-recipient",
  severity: "warning",
  wants: "Đơn vị được giao việc có trong nơi nhận",
  why: "Đơn vị không nhận được kế hoạch thì không biết mình có việc.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm a (nơi nhận để thực hiện)",
  fix: "none",
  example: {
    wrong: "chủ trì: Công an xã … nơi nhận: Phòng Kinh tế",
    right: "chủ trì: Công an xã … nơi nhận: Phòng Kinh tế; Công an xã",
  },

  *check({ plan, units }) {
    if (plan.recipients.length === 0) return;
    const office = asUnits(units);
    const circle = circleOf(plan);
    const judged = new Set<string>();
    for (const { name, path, within, leads } of charged(plan)) {
      const { core, level = "", place = "" } = unitKey(name);
      const key = [core, level, place].join("/");
      if (judged.has(key)) continue;
      judged.add(key);
      if (isOutside(name, plan) || office.namesOf(name).some((one) => isReached(one, circle))) continue;
      yield {
        path,
        within,
        ...(leads ? {} : { severity: "info" as const }),
        message: `\`${name}\` được giao ${leads ? "chủ trì" : "phối hợp"} nhưng không có trong nơi nhận.`,
        hint: "Thêm đơn vị này, hoặc một dòng chung gồm đơn vị này, vào `nơi nhận`.",
      };
    }
  },
};

interface Charged {
  readonly name: string;
  readonly path: ModelPath;
  readonly within: Within;
  readonly leads: boolean;
}

/** Leads first, so that a unit that leads here and helps there is spoken of as a lead. */
function charged(plan: Plan): readonly Charged[] {
  const cells = unitsInCells(plan).map(({ role, ...rest }) => ({ ...rest, leads: role === "lead" }));
  return [...cells, ...inHeadings(plan.body, ["body"])].sort((one, other) => Number(other.leads) - Number(one.leads));
}

/** "1. Phòng Kinh tế" over a list of duties. */
function inHeadings(items: readonly Item[], path: ModelPath): readonly Charged[] {
  return items.flatMap((item, index) => {
    if (item.kind === "paragraph" || item.kind === "table") return [];
    const below = inHeadings(item.children, [...path, index, "children"]);
    if (item.kind !== "clause" || item.form !== "title") return below;
    const names = unitNamesIn(item.text).map(({ text, within }) => ({ name: text, within, path: [...path, index, "text"], leads: true }));
    return names.every(({ name }) => organ.test(name)) ? [...names, ...below] : below;
  });
}

/** Only what is by its first word an organ with a post office box of its own: no officials, teams or persons. */
const organ =
  /^(?:Phòng(?!,| chống)|Sở|Công an|Ban (?:Chỉ huy|Quản lý)|Trạm|Trung tâm|Văn phòng|Hội (?:Nông|Liên|Cựu|Phụ|Chữ|Người)|Đoàn (?:Thanh|TN)|(?:Ủy ban|Uỷ ban) (?:Mặt|MTTQ|nhân)|UBND|Trường|Chi cục|Hạt|Đồn|Kho bạc|Bảo hiểm|Liên đoàn|Công đoàn|Bệnh viện|Trưởng (?:các )?(?:thôn|bản|ấp|khu phố|tổ dân phố))(?!\p{L})/u;

/** What cannot be a recipient, is nobody in particular, or is the issuer itself and its leaders. */
function isOutside(name: string, { issuers }: Plan): boolean {
  if (thing.test(name) || vague.test(name) || !organ.test(name)) return true;
  if (issuers.some((issuer) => sameUnit(issuer.name, name) || (issuer.parent !== undefined && sameUnit(issuer.parent, name)))) return true;
  return isGroup(name) && !/^(?:UBND|Ủy ban nhân dân|Trưởng) (?:các )/u.test(name);
}
