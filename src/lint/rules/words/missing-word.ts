import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** Set phrases that lost a syllable, only those that make no sense without it. */
export const missingWord: Rule = {
  id: "missing-word",
  severity: "warning",
  wants: "Không bỏ sót chữ trong các cụm từ cố định như `tầng lớp Nhân dân`, `kinh tế - xã hội`",
  why: "Sót một chữ làm câu vô nghĩa, và máy kiểm tra chính tả không thấy vì từng chữ đều đúng.",
  source: "Thông lệ: đối chiếu với cụm từ cố định trong văn bản hành chính",
  fix: "unsafe",
  example: { wrong: "mọi tầng lớp nhân trên địa bàn xã", right: "mọi tầng lớp Nhân dân trên địa bàn xã" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({
      message: `Cụm từ \`${found}\` hình như thiếu chữ; thường viết \`${right}\`.`,
      hint: "Đọc lại câu và bổ sung chữ còn thiếu.",
    })),
};

const table: readonly Correction[] = [
  { wrong: words("(tầng lớp) nhân(?! dân| sĩ| sỹ| viên| công| tài| khẩu| hào| ái)"), right: "$1 Nhân dân" },
  { wrong: words("([ỦU]y ban|Uỷ ban|[Hh]ội đồng) nhân(?! dân)"), right: "$1 nhân dân" },
  { wrong: words("(kinh tế - xã|an sinh xã|trật tự,? an toàn xã|tệ nạn xã)(?! hội)(?= *(?:[,.;:)]|$|năm|trên|của|và|theo))"), right: "$1 hội" },
  { wrong: words("(quốc phòng(?: -|,) an)(?! ninh| toàn)"), right: "$1 ninh" },
  { wrong: words("(thi đua(?:,| -) khen)(?! thưởng)"), right: "$1 thưởng" },
  { wrong: words("(thủ tục hành|cải cách hành)(?! chính)"), right: "$1 chính" },
  { wrong: words("(trên địa) (tỉnh|huyện|xã|phường|thôn|thành phố)"), right: "$1 bàn $2" },
  { wrong: words("(theo quy) (của|tại|hiện hành)"), right: "$1 định $2" },
  { wrong: words("(xây dựng nông) (mới)"), right: "$1 thôn $2" },
];
