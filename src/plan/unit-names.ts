/** Takes names of units out of cells, headings and recipient lines, and says when two of them mean the same unit. */
import type { Within } from "../base/place.ts";

/** One name, as its author wrote it. */
export interface UnitName {
  readonly text: string;
  /** In the text it was taken from. */
  readonly within: Within;
}

/**
 * The units a text lists: `Phòng Kinh tế (chủ trì); Công an xã, Trạm Y tế xã.` are three.
 *
 * A comma or "và" parts only before a word that begins a unit's name, because names hold both themselves
 * ("Phòng Kinh tế, Hạ tầng và Đô thị"). Notes in brackets are left out.
 */
export function unitNamesIn(text: string): readonly UnitName[] {
  const plain = text.replace(/\([^()]*\)/gu, (note) => " ".repeat(note.length));
  const names: UnitName[] = [];
  let from = 0;
  for (const { index, 0: sign } of plain.matchAll(between)) {
    names.push(...nameAt(text, plain, from, index));
    from = index + sign.length;
  }
  return names;
}

function nameAt(text: string, plain: string, start: number, end: number): readonly UnitName[] {
  const part = plain.slice(start, end);
  const label = /^[\s\-–+]*(?:(?:đơn vị |cơ quan )?(?:chủ trì|phối hợp|thực hiện)\s*:)?\s*/iu.exec(part)?.[0].length ?? 0;
  const name = part.slice(label).replace(/[\s.,;:]+$/u, "");
  const from = start + label;
  return name === "" ? [] : [{ text: text.slice(from, from + name.length), within: [from, from + name.length] }];
}

/** Words that begin the name of a unit, and hardly ever stand inside one. */
const heads =
  "Phòng|Sở|Ban|Văn phòng|Trung tâm|Trạm|Trường|Công an|Chi cục|Cục|Thanh tra|Bệnh viện|Bệnh xá|Hạt|Đồn|Đội|Kho bạc|Bảo hiểm|Liên đoàn|Công đoàn|Đoàn|Hội|Thường trực|TT|Trưởng|Bộ Chỉ huy|Bộ phận|Tòa án|Viện kiểm sát|Ngân hàng|Quỹ|Công ty|Hợp tác xã|Đảng ủy|Huyện ủy|Tỉnh ủy";
const committees = "Ủy ban|Uỷ ban|UBND|UBMTTQ|Mặt trận";
const between = new RegExp(
  `;|,\\s+(?=(?:${heads}|${committees}|HĐND|Hội đồng)(?![\\p{L}]))|\\s+và\\s+(?=(?:${heads})\\s|(?:các|Các)\\s|(?:${committees})\\s(?:các|Mặt trận|MTTQ))|$`,
  "gu",
);

/** What a name says: its own words in one spelling, and the level and place at its end. */
export interface UnitKey {
  /** Without case, marks, signs and abbreviations: `van phong hoi dong nhan dan uy ban nhan dan`. */
  readonly core: string;
  /** `xa`, `phuong`, `huyen`, `tinh` …; undefined where the name does not say. */
  readonly level?: string;
  /** `nam khoang` */
  readonly place?: string;
}

export function unitKey(name: string): UnitKey {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = readKey(name);
  keys.set(name, key);
  return key;
}

/** A plan of a thousand tasks names the same twenty units four thousand times. */
const keys = new Map<string, UnitKey>();
const mostKeys = 5000;

function readKey(name: string): UnitKey {
  const words = wordsIn(expanded(name));
  const found = levelAtEnd.exec(words);
  const core = withoutMarks(found === null ? words : words.slice(0, found.index));
  if (found === null || core === "") return { core: withoutMarks(words) };
  const { level = "", place } = found.groups ?? {};
  return { core, level: withoutMarks(level), ...(place === undefined ? {} : { place: withoutMarks(place) }) };
}

/** True where both surely or probably name one unit: a level left out is the issuer's, and so either may lack it. */
export function sameUnit(one: string, other: string): boolean {
  const [a, b] = [unitKey(one), unitKey(other)];
  if (a.core !== b.core) return false;
  if (a.level !== undefined && b.level !== undefined && a.level !== b.level) return false;
  return a.place === undefined || b.place === undefined || a.place === b.place;
}

/** Lower case, no marks, no signs, "và" left out: "Thi đua - Khen thưởng" and "thi đua, khen thưởng" are one. */
export const plainWords = (text: string): string => withoutMarks(wordsIn(text));

const wordsIn = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "" && word !== "và")
    .join(" ");

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** "xã hội" is no level; with their marks, neither are "quân" and "quan". */
const levelAtEnd =
  /(?<!hợp tác) (?:cấp )?(?<level>tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?: (?<place>(?!hội$|hội )[\p{L}\p{N}' ]{1,30}))?$/u;

/** Abbreviations that every office uses, written out. */
const expanded = (name: string): string => abbreviations.reduce((text, [short, long]) => text.replace(short, long), name);

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, "Ủy ban nhân dân"],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, "Hội đồng nhân dân"],
  [/(?<!\p{L})(?:UBMTTQ|MTTQ)(?!\p{L})/gu, "Ủy ban Mặt trận Tổ quốc"],
  [/(?:Ủy|Uỷ) ban Ủy ban/gu, "Ủy ban"],
  [/Mặt trận Tổ quốc(?: Việt Nam| VN)/gu, "Mặt trận Tổ quốc"],
  [/(?<!\p{L})GD\s*(?:&|và)?\s*ĐT(?!\p{L})/gu, "Giáo dục và Đào tạo"],
  [/(?<!\p{L})KH\s*(?:&|và)?\s*CN(?!\p{L})/gu, "Khoa học và Công nghệ"],
  [/(?<!\p{L})NN\s*(?:&|và)?\s*MT(?!\p{L})/gu, "Nông nghiệp và Môi trường"],
  [/(?<!\p{L})VH\s*-?\s*XH(?!\p{L})/gu, "Văn hóa - Xã hội"],
  [/(?<!\p{L})CHQS(?!\p{L})/gu, "Chỉ huy Quân sự"],
  [/(?<!\p{L})TNCS(?!\p{L})/gu, "Thanh niên Cộng sản"],
  [/(?<!\p{L})LHPN(?!\p{L})/gu, "Liên hiệp Phụ nữ"],
  [/(?<!\p{L})TDTT(?!\p{L})/gu, "Thể dục thể thao"],
  [/^TT\.?\s+(?=\p{Lu})/u, "Thường trực "],
  [/(?<!\p{L})VP(?!\p{L})/gu, "Văn phòng"],
];

/** A line that names no single unit but all of a kind: "Các cơ quan, đơn vị trên địa bàn huyện", "UBND các xã". */
export const isGroup = (name: string): boolean => /(?<!\p{L})(?:các|những|mọi|toàn thể|tất cả|từng|hai|một số)(?!\p{L})/iu.test(name);
