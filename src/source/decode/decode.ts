/** Bytes of a plan file → text: UTF-8 or a refusal that says what the file is and how to save it anew. */
import type { Diagnostic } from "../../base/diagnostic.ts";
import { done, stopped, type Outcome } from "../../base/outcome.ts";
import { positionsIn } from "../positions.ts";
import { foreignKind } from "./foreign.ts";
import { legacyEncoding } from "./legacy.ts";
import { firstInvalid } from "./utf8.ts";

export interface PlanBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const megabyte = 1024 * 1024;
const largest = 64 * megabyte;

const saveAsUtf8 =
  "Mở tệp bằng Notepad, chọn Tệp > Lưu thành (File > Save As), ở ô Mã hóa (Encoding) chọn UTF-8, lưu rồi chạy lại. " +
  "Trong Word: Lưu thành dạng Văn bản thuần (Plain Text), chọn mã Unicode (UTF-8).";

/** The byte order mark of UTF-8 is taken off: offsets count in the text behind it. */
export function decode({ file, bytes }: PlanBytes): Outcome<string> {
  const refuse = (code: string, message: string, hint: string): Outcome<never> =>
    stopped([{ code: `source/${code}`, severity: "error", message, place: { file, path: [] }, hint }]);

  if (bytes.length > largest) {
    const size = Math.ceil(bytes.length / megabyte);
    return refuse(
      "too-large",
      `Tệp nặng ${size} MB; tệp kế hoạch chỉ được nặng đến 64 MB.`,
      "Kiểm tra xem có nhầm tệp không; nếu đúng là kế hoạch thì tách bớt phụ lục sang kế hoạch khác.",
    );
  }
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) {
    return refuse(
      "not-a-plan",
      `Đây là ${foreign}, không phải tệp kế hoạch; kế hoạch là tệp chữ thuần có đuôi .yaml.`,
      "Viết kế hoạch trong một tệp .yaml (theo tệp mẫu trong thư mục plans), dán nội dung vào từng mục; không đổi đuôi tệp có sẵn thành .yaml.",
    );
  }
  if (isUtf32(bytes)) return refuse("utf-32", "Tệp được lưu theo mã UTF-32; kế hoạch phải lưu theo mã UTF-8.", saveAsUtf8);
  if (isUtf16(bytes)) {
    return refuse("utf-16", "Tệp được lưu theo mã UTF-16 (Notepad gọi là Unicode); kế hoạch phải lưu theo mã UTF-8.", saveAsUtf8);
  }
  const bad = firstInvalid(bytes);
  if (bad === undefined) return done(new TextDecoder("utf-8").decode(bytes));
  return stopped([notUtf8(file, bytes, bad)]);
}

/** Of the four bytes of a Vietnamese letter (and of the byte order mark) the two high ones are zero: told by two characters. */
function isUtf32(bytes: Uint8Array): boolean {
  const head = [...bytes.subarray(0, 8)];
  const zero = (...places: number[]): boolean => places.every((at) => head[at] === 0);
  return bytes.length % 4 === 0 && zero(2, 3, 6, 7) !== zero(0, 1, 4, 5);
}

/** A byte order mark, or the zero bytes that Latin letters have in UTF-16: nearly all at one parity. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return sample.length >= 8 && Math.max(even, odd) > sample.length / 5 && Math.min(even, odd) < Math.max(even, odd) / 10;
}

function notUtf8(file: string, bytes: Uint8Array, bad: number): Diagnostic {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, bad));
  const start = positionsIn(before)(before.length);
  const place = { file, path: [], start, end: start };
  const at = `byte thứ ${bad + 1} của tệp, dòng ${start.line}`;
  const encoding = legacyEncoding(bytes);
  if (encoding === undefined) {
    const message = `Tệp có chỗ không phải mã UTF-8 (${at}); kế hoạch phải lưu theo mã UTF-8.`;
    return { code: "source/not-utf-8", severity: "error", message, place, hint: saveAsUtf8 };
  }
  const message = `Tệp có vẻ được lưu theo bảng mã ${encoding.name} (${at}); kế hoạch phải lưu theo mã UTF-8.`;
  return { code: "source/legacy-encoding", severity: "error", message, place, hint: encoding.hint };
}
