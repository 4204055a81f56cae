/** What a place is called: the common noun of its kind, and its name. */
import type { Issuer } from "../../../plan/plan.ts";

const nouns = "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu";
const eitherCase = nouns.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** With a capital in the name: "Phòng Văn hóa - Xã hội" has no unit. */
const unitAtEnd = new RegExp(`(?<!\\p{L})(?<noun>${eitherCase})\\s+(?<name>\\p{Lu}[\\p{L}\\p{N}'’ -]*|\\d+)$`, "u");
const nounFirst = new RegExp(`^(?<noun>${nouns})\\s+(?<name>\\S.*)$`, "iu");

export interface Unit {
  /** In lower case: "xã". */
  readonly noun: string;
  readonly name: string;
}

/** The unit in whose name an organ acts: its own, or that of the organ above it. */
export const unitOf = ({ name, parent }: Issuer): Unit | undefined => unitIn(unitAtEnd, name) ?? (parent === undefined ? undefined : unitIn(unitAtEnd, parent));

/** "Xã Nậm Khoang" → xã, Nậm Khoang. */
export const withNoun = (place: string): Unit | undefined => unitIn(nounFirst, place);

function unitIn(form: RegExp, text: string): Unit | undefined {
  const { noun, name } = form.exec(text.trim())?.groups ?? {};
  return noun === undefined || name === undefined ? undefined : { noun: noun.toLowerCase(), name: name.trim() };
}

/** Named after a person or an event, beyond doubt. The decree's own examples are among them. */
export const isNamedAfter = (name: string): boolean => known.has(name.toLowerCase());

const known: ReadonlySet<string> = new Set(
  `Hồ Chí Minh|Điện Biên Phủ|Trần Hưng Đạo|Lê Lợi|Lê Hồng Phong|Nguyễn Trãi|Nguyễn Huệ|Quang Trung|Hai Bà Trưng|Trần Phú|Hoàng Văn Thụ|Võ Thị Sáu
Nguyễn Du|Phan Đình Phùng|Lý Thường Kiệt|Lê Duẩn|Ngô Quyền|Trường Chinh|Nguyễn Thị Minh Khai|Phan Bội Châu|Phan Chu Trinh|Đinh Tiên Hoàng|Lê Thánh Tông
Trần Nhân Tông|Lê Đại Hành|Chu Văn An|Kim Đồng|Yết Kiêu|Tô Hiệu|Cách mạng tháng Tám|Lý Thái Tổ|Trần Quang Khải|Trần Quốc Toản|Phạm Ngũ Lão|Võ Nguyên Giáp
Nguyễn Bỉnh Khiêm|Nguyễn Đình Chiểu|Nguyễn Viết Xuân|Hoàng Hoa Thám|Lương Khánh Thiện|Nguyễn Văn Cừ|Hà Huy Tập|Phạm Hồng Thái|Bùi Thị Xuân|Lý Tự Trọng`
    .toLowerCase()
    .split(/[|\n]/),
);

/** May be a person of whom we do not know: begins with a family name. */
export const mayBePerson = (name: string): boolean => familyNames.test(name);

const familyNames =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Tô|Lương|Hà|Trương|Cao|Mạc|Chu|Tôn|Lưu|Mai|Đào|Đoàn|Trịnh|Triệu|La|Nông|Vi|Lò|Cầm|Tạ|Kim|Thái|Bế|Tống|Châu)\s/u;
