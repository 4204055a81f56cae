/**
 * The registry's step: number and date, which văn thư gives after signing (NĐ 30/2020/NĐ-CP, Điều 15), filled into one
 * build while the plan's file stays as it was approved.
 */
import { UserError } from "../base/user-error.ts";
import { readDate } from "../plan/date.ts";
import type { PartialDate, Plan } from "../plan/plan.ts";

export interface Registry {
  readonly number?: number;
  readonly date?: Required<PartialDate>;
}

export function readRegistry(number: string | undefined, date: string | undefined): Registry {
  return {
    ...(number === undefined ? {} : { number: readNumber(number.trim()) }),
    ...(date === undefined ? {} : { date: readWholeDate(date.trim()) }),
  };
}

export const isEmpty = ({ number, date }: Registry): boolean => number === undefined && date === undefined;

function readNumber(typed: string): number {
  if (/^0*[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  const digits = /^(?:số\s*:?\s*)?(\d+)\s*\/\s*\S+$/iu.exec(typed)?.[1];
  throw new UserError(
    `Số \`${typed}\` không đúng; số văn bản là một số nguyên từ 1`,
    digits === undefined ? "Chỉ ghi chữ số, ví dụ `--so 15`." : `Ký hiệu đã có trong tệp kế hoạch; chỉ ghi \`--so ${digits}\`.`,
  );
}

function readWholeDate(typed: string): Required<PartialDate> {
  const reading = readDate(typed);
  const examples = "Ghi `--ngay 20/3/2026`, hoặc `--ngay 2026-03-20`.";
  if ("fault" in reading) {
    const impossible = reading.fault === "impossible";
    throw new UserError(impossible ? `Ngày \`${typed}\` không có trong lịch` : `Không đọc được ngày \`${typed}\``, examples);
  }
  const { year, month, day } = reading.date;
  if (month !== undefined && day !== undefined) return { year, month, day };
  throw new UserError(`Ngày \`${typed}\` chưa đủ; ngày ban hành cần đủ ngày, tháng, năm`, examples);
}

export interface Registered {
  readonly plan: Plan;
  /** What somebody should look at, if anything. */
  readonly remark?: string;
}

/**
 * The plan with number and date filled in. What the plan leaves open is filled; a number or a full date that it states
 * otherwise is a contradiction, and nobody but the author can say which is right. A month without a day was an
 * expectation: another one is taken and remarked on.
 */
export function registered(plan: Plan, file: string, { number, date }: Registry): Registered {
  if (plan.decision !== undefined && (number !== undefined || date !== undefined)) {
    throw new UserError(
      `Kế hoạch \`${file}\` ban hành kèm theo quyết định nên không có số, ngày riêng`,
      "Ghi số, ngày của quyết định vào `kèm theo quyết định` trong tệp kế hoạch, rồi bỏ `--so`, `--ngay`.",
    );
  }
  if (number !== undefined && plan.number !== undefined && plan.number !== number) {
    throw new UserError(`Tệp \`${file}\` đã ghi số ${plan.number}, khác với \`--so ${number}\``, contradiction("số", "--so"));
  }
  const stated = plan.issueDate;
  if (date !== undefined && stated?.day !== undefined && !sameDate(stated, date)) {
    const message = `Tệp \`${file}\` đã ghi ngày ${written(stated)}, khác với \`--ngay ${written(date)}\``;
    throw new UserError(message, contradiction("ngày ban hành", "--ngay"));
  }
  const filled = { ...plan, ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { issueDate: date }) };
  if (date === undefined || stated === undefined || isWithin(date, stated)) return { plan: filled };
  return { plan: filled, remark: `Tệp \`${file}\` dự kiến ban hành ${written(stated)}; văn bản ghi ngày ${written(date)} theo \`--ngay\`.` };
}

const contradiction = (key: string, option: string): string =>
  `Sửa \`${key}\` trong tệp kế hoạch, hoặc bỏ \`${option}\` nếu tệp ghi đúng.`;

const sameDate = (one: PartialDate, other: PartialDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

const isWithin = (date: PartialDate, { year, month = date.month }: PartialDate): boolean => date.year === year && date.month === month;

function written({ year, month, day }: PartialDate): string {
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
}
