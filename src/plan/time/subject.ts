/** Splits "Khởi động quý IV/2026" into what is due and when. */
import { oneOf, wordEnd } from "./reader.ts";

/** Where a time may begin, or something that changes the sense of what follows. */
const begins = [
  "ngày|tháng|quý|năm|(?:đầu|cuối|giữa|nửa) (?:năm|tháng|quý)|giai đoạn|nay|cả|suốt",
  "trước|sau|từ|kể từ|bắt đầu|đến|hết|chậm|muộn|trong|vào",
  "hằng|mỗi|định kỳ|thường xuyên|liên tục",
  "sáng|chiều|tối|thứ|lúc|hồi",
  "khi|ngay|theo|nếu|hoặc|không|chưa|trừ|ngoài",
];
const mayBegin = new RegExp(`(?<![\\p{L}\\d])(?:${oneOf(begins)}${wordEnd}|\\d)`, "u");
/** With these before it a number is no date of the plain calendar, or only a part of one, or another thing's date. */
const misleads = ["tết|rằm|mùng|mồng|giỗ|âm", "tuần|kỳ|đợt|vụ|mùa|hè|lần", "dịp|nhân|mừng|niệm", "tầm nhìn|số"];
const misleading = new RegExp(`(?<!\\p{L})${oneOf(misleads)}${wordEnd}`, "u");

/** How much of the text is the subject, 0 for none: words without a number and without a word of time. */
export function subjectLength(text: string): number {
  const start = mayBegin.exec(text)?.index ?? 0;
  return misleading.test(text.slice(0, start)) || text.slice(0, start).includes("(") ? 0 : start;
}
