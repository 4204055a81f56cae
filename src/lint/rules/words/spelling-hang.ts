import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** `hằng năm` is every year; `hàng` is a row or goods. */
export const spellingHang: Rule = {
  id: "spelling-hang",
  severity: "warning",
  wants: "Viết `hằng năm`, `hằng tháng`, `hằng ngày` khi nghĩa là mỗi năm, mỗi tháng, mỗi ngày",
  why: "`Hằng` nghĩa là đều đặn, `hàng` là dãy hoặc hàng hóa; luật và văn bản của Thủ tướng Chính phủ viết `hằng năm`.",
  source: "Thông lệ: cách viết trong các luật và chỉ thị những năm gần đây (như Chỉ thị số 19/CT-TTg ngày 16/7/2021)",
  fix: "safe",
  example: { wrong: "báo cáo hàng năm", right: "báo cáo hằng năm" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({
      message: `Viết \`${found}\` với nghĩa lặp lại đều đặn; cách viết đúng là \`${right}\`.`,
    })),
};

/** Goods, shops, banks and rows; "cây hàng năm" was the law's own term until 2024. */
const goods =
  "ngân|cửa|khách|đơn|mặt|gói|lô|kho|bán|mua|giao|nhà|xếp|chở|xe|hàng|đặt|nhận|trả|chuyển|tiền|bao|nguồn|nhập|xuất|trữ|tồn|nợ|quán|gian|thành|hai|cây|quầy|món|chuyến|kiện|phát|nhóm|thùng|bốc|đóng|ngành|hết|từng|mỗi|một|vài|các|những|ba|bốn|loại|tải|quà";
/** "hàng năm 2023", "hàng ngày càng", "hàng tháng này", "hàng năm nghìn". */
const otherwise = "(?:\\d|càng|nay|này|sau|trước|tới|ngoái|qua|nghìn|ngàn|trăm|mươi|mười|triệu|tỷ|tỉ|Tết|tết|hội chợ|[IVX]+(?!\\p{L}))";
const table: readonly Correction[] = [
  { wrong: words(`(?<!(?<!\\p{L})(?:${goods}) )([Hh])àng (ngày|tuần|tháng|quý|năm)(?! ${otherwise})`, ""), right: "$1ằng $2" },
];
