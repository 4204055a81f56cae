/** What waits for something else: no calendar knows when. */
import { matchAt, oneOf, wordEnd } from "./reader.ts";
import type { Event, Unit } from "./time.ts";

/** No years: in "tháng 5 và 6 năm sau" they are no length of time. */
const units: Readonly<Record<string, Unit>> = { ngày: "day", tuần: "week", tháng: "month" };
const lag = new RegExp(
  "(?:(?:ngay )?(?<opening>trước|sau)(?: khi)? |" +
    oneOf(["trong", "trong vòng", "trong thời gian", "trong thời hạn", "chậm nhất", "chậm nhất là", "không quá", "tối đa"]) +
    " )?" +
    "(?<count>\\d{1,3}) (?<unit>ngày|tuần|tháng)(?<working> làm việc)? " +
    "(?:(?<side>trước|sau kể từ|sau|kể từ|tính từ|từ)(?: (?:khi|ngày|lúc|thời điểm))? )?(?=[\\p{L}…])",
  "uy",
);
const meeting = oneOf(["kỳ họp", "hội nghị", "đại hội", "cuộc họp", "phiên họp", "buổi lễ"]);
/** These need to say what is waited for. */
const waiting = new RegExp(
  oneOf([
    "(?:ngay )?(?:sau|trước) khi",
    "(?:từ|kể từ|đến|cho đến) khi",
    "(?:ngay )?khi",
    "ngay sau",
    `(?:ngay )?(?:sau|trước|trong|tại) (?:các )?${meeting}`,
    `theo(?! ${oneOf(["dõi", "định kỳ", "ngày", "tuần", "tháng", "quý", "năm"])}${wordEnd})`,
  ]) + " (?=\\S)",
  "uy",
);
/** These may stand alone. */
const sudden = new RegExp(
  oneOf(["(?:(?:khi|có) )*(?:phát sinh|đột xuất)", "nếu có", "(?:kể )?từ ngày (?:ký|ban hành|có hiệu lực)"]) + wordEnd,
  "uy",
);
/** A feast of the moon moves every year; what is tied to it is left to people. */
const feast = /(?<!\p{L})tết(?!\p{L})/u;

/** An event takes the whole text; where its words begin is given back for the trigger to be cut out. */
export interface EventRead {
  readonly lag?: Event["lag"];
  readonly triggerAt: number;
}

export function readEvent(text: string): EventRead | undefined {
  if (feast.test(text) && !/ khi /u.test(text)) return undefined;
  const found = matchAt(lag, text, 0);
  const { opening, count = "", unit: name = "", working, side = opening } = found?.groups ?? {};
  const unit = units[name];
  // Without a side the number alone ("trong 02 ngày tập huấn") is a length of time, not a wait.
  if (found !== undefined && unit !== undefined && side !== undefined) {
    const waits = { count: Number(count), unit, working: working !== undefined } as const;
    return { lag: { ...waits, side: side === "trước" ? "before" : "after" }, triggerAt: found[0].length };
  }
  return matchAt(waiting, text, 0) || matchAt(sudden, text, 0) ? { triggerAt: 0 } : undefined;
}

