import { type TaskTime, timesOf, yearOfPlan } from "../../../plan/task-times.ts";
import { cellLines, columnOf, entriesOf, type PlacedLine, taskTablesOf } from "../../../plan/tables.ts";
import type { Span } from "../../../plan/time/extent.ts";
import { spanOf } from "../../../plan/time/span.ts";
import type { Rule } from "../../rule.ts";

/** The closing report is due before what it reports on is over. */
export const reportBeforeEvent: Rule = {
  id: "report-before-event",
  severity: "info",
  wants: "Báo cáo tổng kết, sơ kết làm sau việc tổng kết, sơ kết",
  why: "Chưa tổng kết xong thì chưa có số liệu để báo cáo.",
  source: "Thông lệ: trình tự công việc trong kế hoạch phải theo được",
  fix: "none",
  example: {
    wrong: "Báo cáo tổng kết năm 2026: Tháng 11 … Hướng dẫn các đơn vị tổng kết năm 2026: Tháng 11, 12",
    right: "Hướng dẫn các đơn vị tổng kết năm 2026: Tháng 11 … Báo cáo tổng kết năm 2026: Tháng 12",
  },

  *check({ plan }) {
    const works = taskTablesOf(plan).flatMap((placed) =>
      entriesOf(placed).flatMap((row): readonly Work[] => {
        const [only, ...others] = timesOf(placed, row);
        const span = only && others.length === 0 ? spanOf(only.time, yearOfPlan(plan)) : undefined;
        if (only === undefined || span === undefined || !isDated(only)) return [];
        return cellLines(row, columnOf(placed, "content")).map((line) => ({ line, time: only, span, row: row.path.join("/") }));
      }),
    );
    for (const report of works) {
      const subject = subjectOf(report.line.text, reporting);
      if (subject === undefined) continue;
      const event = works.find(
        (other) => other.row !== report.row && other.span.end > report.span.end && subjectOf(other.line.text, holding) === subject,
      );
      if (event === undefined) continue;
      yield {
        path: report.time.path,
        within: report.time.within,
        message: `Báo cáo ${subject} xong \`${report.time.time.text.trim()}\`, trước khi xong việc ${subject} (\`${event.time.time.text.trim()}\`).`,
        hint: "Đề nghị xem lại thứ tự hai việc.",
        related: [{ message: `Việc ${subject} ghi ở đây.`, path: event.line.path }],
      };
    }
  },
};

interface Work {
  readonly line: PlacedLine;
  readonly time: TaskTime;
  readonly span: Span;
  readonly row: string;
}

const isDated = ({ time }: TaskTime): boolean => ["days", "months", "quarters"].includes(time.kind);

const reporting = /^báo cáo (tổng kết|sơ kết)(?!\p{L})/iu;
const holding = /^(?:tổ chức|hướng dẫn|tiến hành)(?!\p{L}).*?(?<!\p{L})(?:hội nghị )?(tổng kết|sơ kết)(?!\p{L})/iu;

/** `tổng kết năm 2026`: the same kind, the same year; a school year is another year. */
function subjectOf(text: string, form: RegExp): string | undefined {
  const kind = form.exec(text)?.[1]?.toLowerCase();
  const years = [...text.matchAll(/(?<!\p{L})năm (\d{4})(?!\s*[-–]\s*\d)/gu)].map(([, year]) => year);
  return kind === undefined || years.length !== 1 ? undefined : `${kind} năm ${years[0]}`;
}
