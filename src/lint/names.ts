/** Finds names of units and persons: they are written as their bearers write them. */
import type { Within } from "../base/place.ts";
import type { Plan } from "../plan/plan.ts";
import type { Unit } from "../plan/unit.ts";

/** The names a plan and its office are known to use, the longest first. */
export function namesIn({ issuers, signatories }: Plan, units: readonly Unit[]): readonly string[] {
  const ofUnits = units.flatMap(({ name, shortNames, formerNames }) => [name, ...shortNames, ...formerNames]);
  const ofIssuers = issuers.flatMap(({ name, parent }) => (parent === undefined ? [name] : [name, parent]));
  const all = new Set([...ofUnits, ...ofIssuers, ...signatories.map(({ fullName }) => fullName)]);
  return [...all].filter((name) => name.length > 1).sort((one, other) => other.length - one.length);
}

/** Where a text holds a known name, exactly as it is known, or what is by its form the name of a unit or a person. */
export function namedIn(text: string, names: readonly string[]): readonly Within[] {
  return [...names.flatMap((name) => occurrences(text, name)), ...matches(text, units), ...matches(text, persons)];
}

function occurrences(text: string, name: string): readonly Within[] {
  const found: Within[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!isWord(text[at - 1]) && !isWord(text[end])) found.push([at, end]);
  }
  return found;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

const matches = (text: string, form: RegExp): readonly Within[] =>
  Array.from(text.matchAll(form), ({ index, 0: found }): Within => [index, index + found.length]);

/** A capitalised word, perhaps an abbreviation, with the one small syllable that may belong to it: "Nội vụ", "GD&ĐT". */
const compound = "\\p{Lu}[\\p{L}&]*(?: (?!và |của |là |có |để |do |về |tại |với |thì |đã |sẽ |được |chủ |phối )\\p{Ll}+(?![\\p{L}]))?";
const capitals = "\\p{Lu}[\\p{L}’']*";
/** "tỉnh Lai Châu", "xã Ea H'leo", "Phường 12". */
const unitOfPlace = `(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?: (?:${capitals}(?: ${capitals})*|\\d+))?`;
const council = `(?:Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Tòa án nhân dân|Toà án nhân dân|Viện kiểm sát nhân dân|UBND|HĐND)(?: (?:các )?${unitOfPlace})?`;
const heads = [
  "Sở", "Phòng", "Ban", "Hội đồng", "Ủy ban", "Uỷ ban", "Trung tâm", "Bộ", "Cục", "Chi cục", "Tổng cục", "Vụ", "Văn phòng", "Viện",
  "Công an", "Đảng ủy", "Đảng uỷ", "Đảng bộ", "Chi bộ", "Mặt trận", "Hội", "Liên đoàn", "Đoàn", "Trường", "Trạm", "Tổ", "Đội",
  "Tòa án", "Toà án", "Viện kiểm sát", "Kho bạc", "Ngân hàng", "Công ty", "Hợp tác xã", "Quỹ", "Báo", "Đài", "Hạt", "Thanh tra",
  "Bảo hiểm", "Bưu điện", "Điện lực", "Nhà máy", "Bệnh viện", "Câu lạc bộ", "Ban Chỉ đạo", "Ban Quản lý", "Thường trực", "Khối", "Cụm",
].join("|");
/** A comma or "và" may part two units as well as two words of one. */
const joint = `(?:(?: - | & |-| )|(?:, | và )(?!(?:${heads})(?!\\p{L})))`;
const part = `(?:${council}|${compound})`;
const named = `(?:${heads}) (?:${part}(?:${joint}${part})*(?: ${unitOfPlace})?|${unitOfPlace})`;

const units = new RegExp(`(?<![\\p{L}\\p{N}])(?:${council}|${named})(?![\\p{L}\\p{N}])`, "gu");
const persons = new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) )${capitals}(?: ${capitals})+(?![\\p{L}\\p{N}])`, "gu");
