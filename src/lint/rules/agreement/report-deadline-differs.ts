import { daysInText } from "../../../plan/days-in-text.ts";
import type { ModelPath, Within } from "../../../base/place.ts";
import { timesOf, yearOfPlan, shownDay } from "../../../plan/task-times.ts";
import { cellLines, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
import { dayOf, isDate, type Day } from "../../../plan/time/day.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

/** The same report to the same organ is due on one day in the text and on another in the table. */
export const reportDeadlineDiffers: Rule = {
  id: "report-deadline-differs",
  severity: "warning",
  wants: "Hạn của một báo cáo giống nhau trong lời văn và trong bảng",
  why: "Đơn vị không biết nộp theo hạn nào.",
  source: "Thông lệ: thời gian ghi trong văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "báo cáo tổng kết gửi Sở Nội vụ trước ngày 10/12/2026 … Báo cáo tổng kết gửi Sở Nội vụ: Trước ngày 20/12/2026",
    right: "báo cáo tổng kết gửi Sở Nội vụ trước ngày 10/12/2026 … Báo cáo tổng kết gửi Sở Nội vụ: Trước ngày 10/12/2026",
  },

  *check(subject) {
    const inTables = reportsInTables(subject);
    for (const said of reportsInProse(subject)) {
      const other = inTables.find(({ kind, to }) => kind === said.kind && to === said.to);
      if (other === undefined || other.day === said.day) continue;
      yield {
        path: other.path,
        within: other.within,
        message: `Báo cáo này ở bảng có hạn ${shownDay(other.day)}, trong lời văn có hạn ${shownDay(said.day)}; một báo cáo chỉ có một hạn.`,
        hint: "Đề nghị sửa cho thống nhất.",
        related: [{ message: "Hạn trong lời văn ghi ở đây.", path: said.path, within: said.within }],
      };
    }
  },
};

interface Report {
  readonly kind: string;
  /** The organ that gets it, in plain words; two that name none are not surely the same. */
  readonly to: string;
  /** The day written after "trước", or on which it is due. */
  readonly day: Day;
  readonly path: ModelPath;
  readonly within: Within;
}

function reportsInProse({ plan, texts }: Subject): readonly Report[] {
  return texts.flatMap(({ path, text, role }) => {
    if (role !== "prose") return [];
    return daysInText(text).flatMap(({ within, day, month, year = yearOfPlan(plan) }): readonly Report[] => {
      const clause = text.slice(0, within[0]).split(/[.;,]\s/u).at(-1) ?? "";
      const named = namedIn(clause);
      if (named === undefined || year === undefined || !isDate(day, month, year) || !/trước (?:ngày )?$/iu.test(clause)) return [];
      return [{ ...named, day: dayOf(year, month, day), path, within }];
    });
  });
}

function reportsInTables({ plan }: Subject): readonly Report[] {
  return taskTablesOf(plan).flatMap((placed) =>
    entriesOf(placed).flatMap((row): readonly Report[] => {
      const [line, ...more] = cellLines(row, columnOf(placed, "content"));
      const [due, ...others] = timesOf(placed, row);
      const named = line && namedIn(line.text);
      if (named === undefined || more.length + others.length > 0 || due?.time.kind !== "days" || due.time.bound !== "before") return [];
      const [point] = due.time.points;
      const year = point?.year === undefined ? yearOfPlan(plan) : point.year;
      if (point === undefined || typeof year !== "number" || !isDate(point.day, point.month, year)) return [];
      return [{ ...named, day: dayOf(year, point.month, point.day), path: due.path, within: due.within }];
    }),
  );
}

/** Which report, and to whom: both must be said. */
function namedIn(text: string): Pick<Report, "kind" | "to"> | undefined {
  const found = /báo cáo (tổng kết|sơ kết|(?:6|06|sáu) tháng)[^.;]*?(?:gửi|về|lên|trình) ((?:Sở|UBND|Ủy ban nhân dân|Phòng|Văn phòng|Ban|Bộ) ?(?:\p{Lu}[\p{L}&]*|tỉnh|xã|phường|nhân|dân|và|-|(?!trước)\p{Ll}+)(?: (?!trước|kết|theo|để|qua)[\p{L}&-]+)*)/iu.exec(text);
  const [, kind = "", to = ""] = found ?? [];
  return found === null ? undefined : { kind: plainWords(kind).replace(/^(?:6|06|sau) thang|so ket$/, "giua nam"), to: plainWords(to) };
}
