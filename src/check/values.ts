/** Reads the few values of a plan that are more than words: number, symbol, date, a choice, a width. */
import { fold } from "../base/fold.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ModelPath } from "../base/place.ts";
import { firstYear, lastYear, readDate, type DateReading } from "../plan/date.ts";
import type { Orientation, PartialDate } from "../plan/plan.ts";
import { stretchOf, type Cut } from "./cut.ts";
import { listed, quoted, shortened, type Findings } from "./findings.ts";

/** A reader of one kind of value: `undefined` after a report. */
type Reader<T> = (typed: Cut, path: ModelPath, findings: Findings) => T | undefined;

/** Also of a decision; `of` says whose number it is. */
export const readNumber = (typed: Cut, path: ModelPath, findings: Findings, of = "kế hoạch"): number | undefined => {
  if (/^0*[1-9]\d{0,5}$/.test(typed.text)) return Number(typed.text);
  const [, number, symbol] = /^(?:số\s*:?\s*)?(\d{1,6})(?:\s*\/\s*(\D\S*))?$/iu.exec(typed.text) ?? [];
  findings.report(path, stretchOf(typed), {
    code: "check/number-format",
    message: `Số ${quoted(typed.text)} không đúng: số của ${of} là một số nguyên từ 1 đến 999999, chưa được cấp thì để trống.`,
    hint: numberHint(number, symbol),
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3",
  });
  return undefined;
};

function numberHint(number: string | undefined, symbol: string | undefined): string {
  if (number === undefined || Number(number) === 0) return "Chỉ ghi chữ số, ví dụ `số: 15`; công cụ tự in chữ \"Số:\" và ký hiệu.";
  return symbol === undefined ? `Chỉ ghi \`số: ${number}\`.` : `Ghi riêng \`số: ${number}\` và \`ký hiệu: ${symbol}\`.`;
}

export const readSymbol: Reader<string> = (typed, path, findings) => {
  if (/^[^\s/]+$/.test(typed.text)) return inCapitals(typed, path, findings);
  const meant = typed.text.replace(/^.*\//, "").replace(/\s+/g, "");
  findings.report(path, stretchOf(typed), {
    code: "check/symbol-format",
    message: `Ký hiệu ${quoted(typed.text)} có dấu cách hoặc dấu /; ký hiệu chỉ gồm các nhóm chữ viết tắt nối bằng dấu -.`,
    hint: `${meant === "" ? "Ví dụ `ký hiệu: KH-UBND`" : `Ghi \`ký hiệu: ${shortened(meant)}\``}; số ghi riêng ở mục \`số\`.`,
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3",
  });
  return undefined;
};

/** `KH` and `UBND` have one spelling; others may hold small letters, as `CTr`, `QyĐ` and `TTr` do, but not from the second one on. */
function inCapitals(typed: Cut, path: ModelPath, findings: Findings): string | undefined {
  const meant = typed.text.split("-").map(capital).join("-");
  if (meant === typed.text) return meant;
  findings.report(path, stretchOf(typed), {
    code: "check/symbol-format",
    message: `Ký hiệu ${quoted(typed.text)} có chữ thường; chữ viết tắt tên loại và tên cơ quan phải viết in hoa.`,
    hint: `Ghi \`ký hiệu: ${shortened(meant)}\`.`,
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3",
  });
  return undefined;
}

const capital = (group: string): string => {
  const upper = group.toUpperCase();
  return ["KH", "UBND", "HĐND", "BCĐ"].includes(upper) || /^\p{L}\p{Ll}+\d*$/u.test(group) ? upper : group;
};

export const readIssueDate: Reader<PartialDate> = (typed, path, findings) => {
  const reading = readDate(typed.text);
  if ("date" in reading) return reading.date;
  findings.report(path, stretchOf(typed), {
    ...dateFaults[reading.fault](quoted(typed.text)),
    hint: "Các cách ghi: `15/3/2026`, `ngày 15 tháng 3 năm 2026`, `3/2026`, `tháng 3 năm 2026`, `2026`.",
  });
  return undefined;
};

type DateFault = Extract<DateReading, { readonly fault: unknown }>["fault"];

/** What is wrong with a date, by the date in backticks. */
export const dateFaults: Readonly<Record<DateFault, (date: string) => Pick<Diagnostic, "code" | "message">>> = {
  unreadable: (date) => ({
    code: "check/date-format",
    message: `Không đọc được ngày ${date}; cần ngày tháng năm, tháng và năm, hoặc năm.`,
  }),
  impossible: (date) => ({ code: "check/impossible-date", message: `Ngày ${date} không có trong lịch.` }),
  year: (date) => ({ code: "check/impossible-date", message: `Năm của ngày ${date} không dùng được; cần một năm từ ${firstYear} đến ${lastYear}.` }),
};

/** A choice among a few words, recognised however they are typed. */
export interface Choice {
  /** What a message calls the value: "Hướng giấy". */
  readonly what: string;
  readonly words: readonly string[];
  readonly code: string;
  readonly source?: string;
}

export function chosen<T>(
  typed: Cut,
  values: Readonly<Record<string, T>>,
  { what, words, code, source }: Choice,
  path: ModelPath,
  findings: Findings,
): T | undefined {
  const word = fold(typed.text).replace(/[.,]/g, "");
  if (Object.hasOwn(values, word)) return values[word];
  findings.report(path, stretchOf(typed), {
    code,
    message: `${what} ${quoted(typed.text)} không đúng; chỉ có ${listed(words, "hoặc")}.`,
    ...(source === undefined ? {} : { source }),
  });
  return undefined;
}

const orientations = { doc: "portrait", portrait: "portrait", ngang: "landscape", landscape: "landscape" } as const;

export const readOrientation: Reader<Orientation> = (typed, path, findings) =>
  chosen(typed, orientations, { what: "Hướng giấy", words: ["dọc", "ngang"], code: "check/orientation" }, path, findings);

export const readYesNo: Reader<boolean> = (typed, path, findings) =>
  chosen(typed, { co: true, true: true, yes: true, khong: false, false: false, no: false }, yesNo, path, findings);

const yesNo: Choice = { what: "Lời đáp", words: ["có", "không"], code: "check/yes-no" };

/** Millimetres. No column is wider than the text of a landscape page or narrower than a digit with its margins. */
export const readWidth: Reader<number> = (typed, path, findings) => {
  const digits = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:mm)?$/i.exec(typed.text)?.[1];
  const width = digits === undefined ? NaN : Number(digits.replace(",", "."));
  if (width >= 5 && width <= 260) return width;
  findings.report(path, stretchOf(typed), {
    code: "check/column-width",
    message: `Bề rộng cột ${quoted(typed.text)} không dùng được; cần một số milimét từ 5 đến 260.`,
    hint: "Ví dụ `rộng: 90`.",
  });
  return undefined;
};
