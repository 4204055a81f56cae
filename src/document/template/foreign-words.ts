/** Words that stand nowhere in a plan, whatever an office makes of the words the decree leaves open. */
import { decree, practice, type Clause } from "../../nd30/clause.ts";

export interface ForeignWords {
  readonly found: RegExp;
  /** What the message says of the words found. */
  readonly why: string;
  readonly hint: string;
  readonly clause: Clause;
}

const toSuperior = "chỉ dùng trong văn bản có mục Kính gửi, không dùng trong kế hoạch";
const drawn = practice("đường kẻ do công cụ vẽ, chỗ trống do kế hoạch điền; hàng ký tự bị lệch khi sửa văn bản");

export const foreignWords: readonly ForeignWords[] = [
  { found: /_{2,}/, why: "là đường kẻ gõ bằng dấu gạch dưới, kế hoạch không có đường kẻ như vậy", hint: "Bỏ các dấu gạch dưới; công cụ tự vẽ đường kẻ.", clause: drawn },
  { found: /\.{3,}|…/, why: "là chỗ trống gõ bằng dấu chấm, kế hoạch ban hành không còn chỗ trống như vậy", hint: "Bỏ hàng dấu chấm; ghi chữ cần in hoặc chỗ điền `{{…}}`.", clause: drawn },
  { found: /[\t\u00a0\u2000-\u200b\u3000]| {2,}/, why: "là khoảng trống khác một dấu cách, giữa các chữ chỉ có một dấu cách", hint: "Thay bằng một dấu cách; khoảng cách do công cụ đặt.", clause: practice("chữ cách nhau bằng một dấu cách") },
  { found: /(?<!\p{L})kính gửi(?!\p{L})/iu, why: toSuperior, hint: "Bỏ chữ này; nơi nhận ghi ở `recipient`.", clause: decree("Mục II, khoản 9 điểm b") },
  { found: /(?<!\p{L})như trên(?!\p{L})/iu, why: toSuperior, hint: "Ghi tên nơi nhận.", clause: decree("Mục II, khoản 9 điểm b") },
  { found: /(?<!\p{L})v\s?\/\s?v(?!\p{L})/iu, why: "chỉ dùng ở trích yếu công văn, trích yếu kế hoạch không có chữ này", hint: "Bỏ chữ này, hoặc ghi `Về việc`.", clause: decree("Mục II, khoản 5 điểm b") },
  { found: /(?<!\p{L})t\s?\/\s?m(?!\p{L})/iu, why: "không có trong văn bản hành chính, cần ghi `TM.`", hint: "Ghi `TM.`", clause: decree("Mục II, khoản 7 điểm b") },
];
