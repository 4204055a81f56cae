/** Names with the capitals that annex II gives them: the wrong ways that are met, and the right one. */
import type { Correction } from "./corrections.ts";
import { upperFirst, words } from "./search.ts";

/** Mục III, khoản 1 điểm c and đ. A direction is a region only after a word that says so: "phía tây bắc" is a direction. */
export const regions: readonly Correction[] = [
  { wrong: words("Tây nguyên"), right: "Tây Nguyên" },
  { wrong: words("(Bắc|Trung|Nam) bộ(?! (?:phận|đội|binh|trưởng|máy|môn))"), right: "$1 Bộ" },
  { wrong: words("Duyên hải miền trung"), right: "Duyên hải miền Trung" },
  { wrong: words("(vùng|miền núi|khu vực) [Tt]ây bắc"), right: "$1 Tây Bắc" },
  { wrong: words("(vùng|miền núi|khu vực) [Đđ]ông bắc"), right: "$1 Đông Bắc" },
  { wrong: words("(vùng) đông nam Bộ"), right: "$1 Đông Nam Bộ" },
  { wrong: words("([Đđ])ồng bằng [Ss]ông (?:cửu long|Cửu long)"), right: "$1ồng bằng sông Cửu Long" },
  { wrong: words("([Đđ])ồng bằng sông hồng"), right: "$1ồng bằng sông Hồng" },
  { wrong: words("([Bb])iển đông"), right: "Biển Đông" },
];

/** Mục V, khoản 5, and khoản 8 điểm b for tết. */
export const holidays: readonly Correction[] = [
  { wrong: words("(?<=[Nn]gày )[Qq]uốc [Kk]hánh|[Qq]uốc [Kk]hánh(?= *\\(? *0?2[-/]0?9)"), right: "Quốc khánh" },
  { wrong: words("([Nn]gày )[Qq]uốc tế (?:[Ll]ao [Đđ]ộng)"), right: "$1Quốc tế Lao động" },
  { wrong: words("([Nn]gày )[Qq]uốc tế (?:[Pp]hụ [Nn]ữ)"), right: "$1Quốc tế Phụ nữ" },
  { wrong: words("([Nn]gày )[Pp]hụ nữ [Vv]iệt [Nn]am"), right: "$1Phụ nữ Việt Nam" },
  { wrong: words("([Nn]gày )[Nn]hà giáo [Vv]iệt [Nn]am"), right: "$1Nhà giáo Việt Nam" },
  { wrong: words("([Nn]gày )thương binh(?:,? -? ?[Ll]iệt sĩ)"), right: (found) => found.replace("thương binh", "Thương binh").replace("Liệt sĩ", "liệt sĩ") },
  { wrong: words("([Nn]gày )thầy thuốc Việt Nam"), right: "$1Thầy thuốc Việt Nam" },
  { wrong: words("([Nn]gày )(?:pháp luật) Việt Nam"), right: "$1Pháp luật Việt Nam" },
  { wrong: words("([Tt])ết [Nn]guyên [Đđ]án"), right: "$1ết Nguyên đán" },
  { wrong: words("([Tt])ết [Tt]rung [Tt]hu"), right: "$1ết Trung thu" },
  { wrong: words("([Tt])ết [Đđ]oan [Nn]gọ"), right: "$1ết Đoan ngọ" },
];

/** Mục V, khoản 2, and Luật Thi đua, khen thưởng for their names. */
export const honours: readonly Correction[] = [
  { wrong: words("[Hh]uân chương (?:lao động|Lao Động)"), right: "Huân chương Lao động" },
  { wrong: words("[Hh]uân chương (?:độc lập|Độc Lập)"), right: "Huân chương Độc lập" },
  { wrong: words("[Hh]uân chương (?:chiến công|Chiến Công)"), right: "Huân chương Chiến công" },
  { wrong: words("[Hh]uân chương (?:sao vàng|Sao Vàng)"), right: "Huân chương Sao vàng" },
  { wrong: words("huân chương Hồ Chí Minh"), right: "Huân chương Hồ Chí Minh" },
  { wrong: words("[Aa]nh hùng (?:lao động|Lao Động)"), right: "Anh hùng Lao động" },
  { wrong: words("[Nn]ghệ sĩ (nhân dân|ưu tú)"), right: (found) => `Nghệ sĩ ${honoured(found)}` },
  { wrong: words("[Nn]hà giáo (nhân dân|ưu tú)"), right: (found) => `Nhà giáo ${honoured(found)}` },
  { wrong: words("[Tt]hầy thuốc (nhân dân|ưu tú)"), right: (found) => `Thầy thuốc ${honoured(found)}` },
];
const honoured = (found: string): string => (found.endsWith("dân") ? "Nhân dân" : "Ưu tú");

/** Days and months in words, Mục V khoản 8 điểm c, only where an ordinal ("lần thứ hai") cannot be meant. */
export const daysAndMonths: readonly Correction[] = [
  { wrong: words("((?:[Ss]áng|[Cc]hiều|[Tt]ối) )[Tt]hứ (hai|ba|tư|năm|sáu|bảy)"), right: dayCapital },
  { wrong: words("[Tt]hứ (hai|ba|tư|năm|sáu|bảy)(?= (?:hằng|hàng) tuần)"), right: dayCapital },
  { wrong: words("(?:các ngày )[Tt]hứ (hai|ba|tư|năm|sáu|bảy)"), right: dayCapital },
  { wrong: words("[Tt]háng (giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?= năm \\d{4})"), right: lastCapital },
];
function lastCapital(found: string): string {
  return found.replace(/(\p{L})(\p{L}*)$/u, (_, first: string, rest: string) => first.toUpperCase() + rest);
}
function dayCapital(found: string): string {
  return lastCapital(found).replace(/ Thứ /u, " thứ ");
}

/** Mục III, khoản 1 điểm c. */
export const specialCities: readonly Correction[] = [
  { wrong: words("(?:thành phố|thành Phố|Thành Phố) Hồ Chí Minh"), right: "Thành phố Hồ Chí Minh" },
  { wrong: words("(?:thủ đô|thủ Đô|Thủ Đô) Hà Nội"), right: "Thủ đô Hà Nội" },
];

const level = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu";
/** Mục V, khoản 4, and Mục IV: of one place it is a name; "các đảng bộ", "mỗi chi bộ" are kinds. */
export const partyOrgans: readonly Correction[] = [
  { wrong: words(`(?<!(?:các|những|mọi|mỗi|từng|một|toàn|giữa|cấp|của|và) )đảng (bộ|[uủỷ][ủy]) (${level})`), right: "Đảng $1 $2" },
  { wrong: words("(đường lối của|chủ trương của|nghị quyết của|sự lãnh đạo của|chính sách của|dưới cờ|mừng) đảng(?= *(?:[,.;]|$|và))"), right: "$1 Đảng" },
  { wrong: words("(?<!(?:ủy|uỷ|chức|tác|bộ) )đảng(,| và) (Nhà nước|nhà nước)"), right: "Đảng$1 Nhà nước" },
];

/** Fields of the divisions of committees and of departments and ministries. */
const fields =
  "Nội vụ|Tài chính - Kế hoạch|Tài chính|Tư pháp|Văn hóa - Xã hội|Văn hóa và Thông tin|Văn hóa, Khoa học và Thông tin|Kinh tế - Hạ tầng|Kinh tế, Hạ tầng và Đô thị|Kinh tế|Giáo dục và Đào tạo|GD&ĐT|Lao động - Thương binh và Xã hội|LĐTBXH|LĐ-TB&XH|Tài nguyên và Môi trường|TN&MT|TNMT|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Nông nghiệp|NN&PTNT|NN&MT|Y tế|Công Thương|Xây dựng|Khoa học và Công nghệ|KH&CN|Thông tin và Truyền thông|Ngoại vụ|Dân tộc|Du lịch|Giao thông vận tải|Kế hoạch và Đầu tư|VHTT|VH-XH|TCKH|TC-KH";
const lowerFields = "nội vụ|tài chính|tư pháp|giáo dục và đào tạo|công thương|khoa học và công nghệ|thông tin và truyền thông|ngoại vụ|tài nguyên và môi trường|kế hoạch và đầu tư";

/** Mục IV, khoản 1 điểm a. After "các" and the like a kind of office is meant. */
export const organs: readonly Correction[] = [
  { wrong: words(`(?<!(?:các|những|mọi|mỗi|từng|cấp|[Tt]rưởng) )(phòng|sở|bộ) (?:${fields})`), right: upperFirst },
  { wrong: words("(?<!(?:các|những|mọi|mỗi|từng|[Tt]rưởng) )ban Chỉ đạo"), right: "Ban Chỉ đạo" },
  { wrong: words("Ban chỉ đạo(?= \\p{L})"), right: "Ban Chỉ đạo" },
  { wrong: words(`(Phòng|Sở|Bộ) (?:${lowerFields})`), right: (found) => found.replace(/ (\p{L})/u, (_, first: string) => ` ${first.toUpperCase()}`) },
];

const kinds =
  "nghị quyết|quyết định|chỉ thị|quy chế|thông báo|hướng dẫn|chương trình|kế hoạch|phương án|đề án|báo cáo|tờ trình|công văn|công điện|nghị định|thông tư|kết luận";
/** Mục V, khoản 6: of one document, which its number or its own name tells. */
export const documents: readonly Correction[] = [
  { wrong: words(`(?:${kinds}) số(?= \\d+(?:/\\d{4})?[-/]\\p{Lu})`), right: upperFirst },
  { wrong: words("(?<!(?:pháp|[Bb]ộ|các|dự thảo|dự án|kỷ|quy|trọng) )luật(?! (?:Việt|La Mã|Quốc tế))(?= \\p{Lu}\\p{Ll})"), right: "Luật" },
  { wrong: words("bộ luật(?= \\p{Lu}\\p{Ll})"), right: "Bộ luật" },
];

/** Mục V, khoản 7. What follows must show that a part of a text is cited. */
const cites = "(?= *(?:[,;.)]|$)| (?:và|của|điều|này)(?!\\p{L})| \\p{Lu})";
export const citedParts: readonly Correction[] = [
  { wrong: words(`điều(?<=[\\p{Ll}\\d],? điều)(?<!(?:những|mấy|các|nhiều|năm|mỗi) điều)(?= \\d+${cites})`), right: "Điều" },
  { wrong: words(`Khoản(?<=[\\p{Ll}\\d],? Khoản)(?= \\d+\\p{Ll}?${cites})`), right: "khoản" },
  { wrong: words("Điểm(?<=[\\p{Ll}\\d],? Điểm)(?= \\p{Ll}\\)? [Kk]hoản)"), right: "điểm" },
  { wrong: words("chương(?<=[\\p{Ll}\\d],? chương)(?= [IVXL]+(?!\\p{L}))"), right: "Chương" },
];
