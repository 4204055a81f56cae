/** Which units a line of recipients stands for: itself, or all of a kind. */
import { issuerKind } from "../../plan/issuer.ts";
import type { Issuer, Plan, Recipient } from "../../plan/plan.ts";
import { isGroup, plainWords, sameUnit, unitKey, unitNamesIn } from "../../plan/unit-names.ts";

/** A recipient line that stands for something: a head with lines of its own below it does not. */
export interface Reached {
  readonly text: string;
  readonly names: readonly string[];
}

export function reachedBy(recipients: readonly Recipient[]): readonly Reached[] {
  return recipients.flatMap(({ name, level }, index) => {
    const isHead = level === 1 && recipients[index + 1]?.level === 2;
    if (isHead && /:\s*$/u.test(name)) return [];
    return [{ text: name, names: unitNamesIn(name).map(({ text }) => text) }];
  });
}

export interface Circle {
  readonly reached: readonly Reached[];
  /** The units that keep a copy, by their initials: `VHXH`. */
  readonly filing: readonly string[];
  readonly issuer: Issuer;
}

export const circleOf = ({ recipients, filing, issuers }: Plan): Circle => ({ reached: reachedBy(recipients), filing, issuer: issuers[0] });

/** True unless it is sure that no line reaches the unit. */
export function isReached(unit: string, { reached, filing, issuer }: Circle): boolean {
  if (filing.some((sign) => isInitialsOf(sign, unit))) return true;
  return reached.some(
    ({ text, names }) => names.some((name) => sameUnit(name, unit)) || covers(text, unit, issuer) || names.some((name) => holds(name, unit)),
  );
}

/** "Công an, Ban Chỉ huy Quân sự hai xã" holds "Công an"; "Hội Phụ nữ, Đoàn Thanh niên phường" holds "Hội Phụ nữ phường". */
function holds(name: string, unit: string): boolean {
  const [whole, part] = [` ${unitKey(name).core} `, ` ${unitKey(unit).core} `];
  return part.trim().includes(" ") && levelsAgree(name, unit) && whole.includes(part);
}

const levelsAgree = (one: string, other: string): boolean => {
  const [a, b] = [unitKey(one).level, unitKey(other).level];
  return a === undefined || b === undefined || a === b;
};

/** Group lines: "Các cơ quan, đơn vị trên địa bàn huyện" stands for every unit of the district. */
function covers(line: string, unit: string, issuer: Issuer): boolean {
  const [group, member] = [line.toLowerCase().replaceAll(/[ủu][ỷy] ban nhân dân/gu, "ubnd"), unit.toLowerCase()];
  // What stands above the issuer is meant by a group only where the group says so.
  if (rankOf(unit, issuer) > rankOf(issuer.name, issuer) && !/(?<!\p{L})(?:sở|bộ|tỉnh|thành phố)(?!\p{L})/u.test(group)) return false;
  if (/(?<!\p{L})thành viên(?!\p{L})/u.test(group)) return issuerKind(issuer.name) === "advisory" || /ban chỉ đạo|bcđ|tổ công tác|hội đồng/u.test(group);
  if (lowerCommittee.test(member)) return /ubnd|xã|phường|địa phương/u.test(group);
  // In capitals the word is part of a name: "Trường Tiểu học Bản Phố".
  if (villages.test(unit)) return villages.test(line);
  if (/^vp(?!\p{L})/u.test(group) && member.startsWith("văn phòng")) return true;
  if (!isGroup(line) && !/^\p{Ll}/u.test(line)) return false;
  if (massBodies.test(member)) return /đoàn thể|tổ chức|mặt trận|hội|mttq/u.test(group) || (/cơ quan|đơn vị/u.test(group) && !group.includes("thuộc"));
  return kinds.some(([inGroup, inMember]) => inGroup.test(group) && inMember.test(member));
}

/** Commune 1, district 2, province 3, State 4; a unit that names no level is the issuer's own. */
export function rankOf(unit: string, issuer: Issuer): number {
  if (/^(?:Bộ|Chính phủ|Thủ tướng)(?! (?:phận|Chỉ huy))(?!\p{L})/u.test(unit)) return 4;
  if (/^(?:Sở|Tỉnh ủy|Thành ủy)(?!\p{L})/u.test(unit)) return 3;
  const level = unitKey(unit).level ?? unitKey(issuer.name).level ?? unitKey(issuer.parent ?? "").level ?? "xa";
  return ranks[level] ?? 1;
}

const ranks: Readonly<Record<string, number>> = { tinh: 3, "thanh pho": 3, huyen: 2, quan: 2, "thi xa": 2 };

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
const first = (words: string): RegExp => new RegExp(`^(?:${words})(?!\\p{L})`, "u");

const lowerCommittee = first("(?:các )?(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?: các| cấp)* (?:xã|phường|thị trấn)");
const villages = word("thôn|bản|ấp|khu phố|tổ dân phố|buôn|làng|khóm");
const massBodies = first("hội(?! đồng)|đoàn|liên đoàn|công đoàn|ủy ban mặt trận|uỷ ban mặt trận|ủy ban mttq|mặt trận|ubmttq|mttq");
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  // Whoever writes "phòng, ban, ngành" means all of them.
  [word("cơ quan|đơn vị|ngành|ban|tổ chức|cá nhân"), /./u],
  [word("sở"), first("sở|văn phòng|ban|thanh tra")],
  [word("phòng"), first("phòng|văn phòng|thanh tra")],
  [word("trung tâm"), first("trung tâm")],
  [word("trường|trường học|nhà trường"), first("trường")],
  [word("trạm"), first("trạm")],
  [word("bộ phận"), first("bộ phận")],
  [word("tổ"), first("tổ")],
  [word("hợp tác xã|doanh nghiệp|cơ sở"), first("hợp tác xã|công ty|doanh nghiệp")],
];

/** `VHXH` for "Phòng Văn hóa - Xã hội", `VP` for "Văn phòng …", `NV` for "Phòng Nội vụ", `VHXH-Hiếu` with the drafter. */
export function isInitialsOf(sign: string, unit: string): boolean {
  const letters = plainWords(sign.split("-")[0] ?? sign).replaceAll(" ", "");
  if (letters.length < 2) return false;
  const words = unitKey(unit).core.split(" ");
  const initials = words.map((word) => word.charAt(0)).join("");
  const withoutHead = words.slice(1).map((word) => word.charAt(0)).join("");
  return initials === letters || withoutHead === letters || (letters === "vp" && initials.startsWith("vp")) || (letters === "ca" && words.join(" ") === "cong an");
}
