/** A parsed time in a line that fits into a table of a test; every fact the parser found shows in it. */
import type { Calendar, Hours, MonthDays, Point, Time } from "../../../src/plan/time/time.ts";

export function formOf(time: Time): string {
  const marks = [time.soft ? "soft" : "", time.subject === undefined ? "" : `«${time.subject}»`];
  return [...marks, meaningForm(time)].filter((part) => part !== "").join(" ");
}

function meaningForm(time: Time): string {
  switch (time.kind) {
    case "ongoing":
      return `ongoing${time.within === undefined ? "" : ` within (${calendarForm(time.within)})`}`;
    case "recurring": {
      const every = time.every.map(({ count, unit, times }) => `${times > 1 ? `${times}× ` : ""}${count > 1 ? `${count} ` : ""}${unit}`);
      return [
        `every ${every.join(" + ")}`,
        time.due === undefined ? "" : ` due (${calendarForm(time.due)})`,
        time.weekdays === undefined ? "" : ` weekdays ${time.weekdays.join(" ")}`,
        hoursForm(time.hours),
        time.within === undefined ? "" : ` within (${calendarForm(time.within)})`,
      ].join("");
    }
    case "event": {
      const { lag, trigger } = time;
      return `event${lag === undefined ? "" : ` ${lag.count} ${lag.working ? "working " : ""}${lag.unit} ${lag.side}`} "${trigger}"`;
    }
    case "compound":
      return time.milestones.map(({ from, to, time: each }) => `[${from},${to}) ${formOf(each)}`).join("; ");
    case "unknown":
      return ["unknown", time.impossible && `impossible "${time.impossible}"`, time.rest && `rest "${time.rest}"`]
        .filter((part) => part !== undefined)
        .join(" ");
    default:
      return calendarForm(time);
  }
}

function calendarForm(time: Calendar | MonthDays): string {
  if (time.kind === "range") return `range ${pointForm(time.from)}..${time.toBound === "before" ? "<" : ""}${pointForm(time.to)}`;
  if (time.kind === "period") return `${time.school ? "school " : ""}period ${time.from}..${time.to}`;
  if (time.kind === "monthDays") return `monthDays ${time.bound} ${time.days.join(" ")}`;
  const extras = time.kind === "days" ? `${time.weekday === undefined ? "" : ` weekday ${time.weekday}`}${hoursForm(time.hours)}` : "";
  const part = "part" in time ? `${time.part} ` : "";
  return `${time.kind} ${time.bound} ${part}${time.points.map(pointForm).join(" ")}${extras}`;
}

function pointForm(point: Point): string {
  const year = point.year === undefined ? "" : `/${point.year}`;
  if (point.unit === "day") return `${point.day}/${point.month}${year}`;
  if (point.unit === "month") return `${point.month}${year}`;
  if (point.unit === "quarter") return `Q${point.quarter}${year}`;
  return point.unit === "half" ? `H${point.half}${year}` : `${point.year ?? "plan"}`;
}

const hoursForm = (hours: Hours | undefined): string =>
  hours === undefined
    ? ""
    : ` at ${[hours.session, hours.from && `${hours.from}${hours.to === undefined ? "" : `-${hours.to}`}`].filter(Boolean).join(" ")}`;
