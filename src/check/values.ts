/** Reads the few values of a plan that are more than words: number, symbol, date, capacity, direction of the paper. */
import { fold } from "../base/fold.ts";
import type { ModelPath } from "../base/place.ts";
import { readDate } from "../plan/date.ts";
import type { Capacity, Orientation, PartialDate } from "../plan/plan.ts";
import { stretchOf, type Cut } from "./cut.ts";
import { type Findings, quoted } from "./findings.ts";

/** A reader of one kind of value: `undefined` after a report. */
type Reader<T> = (typed: Cut, path: ModelPath, findings: Findings) => T | undefined;

export const readNumber: Reader<number> = (typed, path, findings) => {
  if (/^0*[1-9]\d{0,5}$/.test(typed.text)) return Number(typed.text);
  const [, number, symbol] = /^(?:số\s*:?\s*)?(\d+)\s*\/\s*(\D\S*)$/iu.exec(typed.text) ?? [];
  findings.report(path, stretchOf(typed), {
    code: "check/number-format",
    message: `Số ${quoted(typed.text)} không đúng: số của kế hoạch là một số nguyên từ 1, chưa được cấp thì để trống.`,
    hint:
      number === undefined
        ? "Chỉ ghi chữ số, ví dụ `số: 15`; công cụ tự in chữ \"Số:\" và ký hiệu."
        : `Ghi riêng \`số: ${number}\` và \`ký hiệu: ${symbol}\`.`,
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3",
  });
  return undefined;
};

export const readSymbol: Reader<string> = (typed, path, findings) => {
  if (/^[^\s/]+$/.test(typed.text)) return typed.text;
  findings.report(path, stretchOf(typed), {
    code: "check/symbol-format",
    message: `Ký hiệu ${quoted(typed.text)} có dấu cách hoặc dấu /; ký hiệu chỉ gồm các nhóm chữ viết tắt nối bằng dấu -.`,
    hint: "Ví dụ `ký hiệu: KH-UBND`; số của kế hoạch ghi riêng ở mục `số`.",
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3",
  });
  return undefined;
};

export const readIssueDate: Reader<PartialDate> = (typed, path, findings) => {
  const reading = readDate(typed.text);
  if ("date" in reading) return reading.date;
  const isImpossible = reading.fault === "impossible";
  findings.report(path, stretchOf(typed), {
    code: isImpossible ? "check/impossible-date" : "check/date-format",
    message: isImpossible
      ? `Ngày ${quoted(typed.text)} không có trong lịch.`
      : `Không đọc được ngày ${quoted(typed.text)}; cần ngày tháng năm, tháng và năm, hoặc năm.`,
    hint: "Các cách ghi: `15/3/2026`, `ngày 15 tháng 3 năm 2026`, `3/2026`, `tháng 3 năm 2026`, `2026`.",
  });
  return undefined;
};

const capacities: Readonly<Record<string, readonly Capacity[]>> = { tm: ["TM."], tmkt: ["TM.", "KT."] };

export const readCapacity: Reader<readonly Capacity[]> = (typed, path, findings) => {
  const word = fold(typed.text);
  const capacity = capacities[word.replace(/[.,]/g, "")];
  if (capacity !== undefined) return capacity;
  findings.report(path, stretchOf(typed), {
    code: "check/capacity",
    message: `Quyền hạn ${quoted(typed.text)} không dùng được; kế hoạch của Ủy ban nhân dân ghi \`TM.\` hoặc \`TM. KT.\`.`,
    hint: capacityHint(word),
    source: "NĐ 30/2020/NĐ-CP, khoản 1 và khoản 2 Điều 13",
  });
  return undefined;
};

function capacityHint(word: string): string {
  if (word.includes("t/m")) return "`T/M` là cách ghi trong văn bản của Đảng; văn bản hành chính ghi `TM.`.";
  if (word.includes("kt")) return "Cấp phó ký thay người đứng đầu của Ủy ban nhân dân thì ghi `quyền hạn: TM. KT.`.";
  return "Chủ tịch ký thì ghi `quyền hạn: TM.`; Phó Chủ tịch ký thay thì ghi `quyền hạn: TM. KT.`.";
}

const orientations: Readonly<Record<string, Orientation>> = {
  doc: "portrait",
  portrait: "portrait",
  ngang: "landscape",
  landscape: "landscape",
};

export const readOrientation: Reader<Orientation> = (typed, path, findings) => {
  const orientation = orientations[fold(typed.text)];
  if (orientation !== undefined) return orientation;
  findings.report(path, stretchOf(typed), {
    code: "check/orientation",
    message: `Hướng giấy ${quoted(typed.text)} không đúng; chỉ có \`dọc\` hoặc \`ngang\`.`,
  });
  return undefined;
};

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
