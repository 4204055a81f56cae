/** Whether pieces between commas are times each by itself, or one leans on another for its sense. */
import type { Milestone } from "./time.ts";

type Single = Milestone["time"];

export function standApart(pieces: readonly Single[]): boolean {
  if (pieces.some(({ kind }) => kind === "unknown")) return false;
  return !leanOnEvent(pieces) && !leanOnFirst(pieces) && !leanOnYear(pieces);
}

/** "Theo Quyết định của Bộ, Kế hoạch năm 2026": words before a time may belong to the event. */
function leanOnEvent(pieces: readonly Single[]): boolean {
  const events = pieces.filter(({ kind }) => kind === "event").length;
  return events === pieces.length || (events > 0 && pieces.some(({ subject }) => subject !== undefined));
}

/** "trước ngày 15/6, quý III", "ngày 15/6 và tháng 12": the bound or the day may hold for both. */
function leanOnFirst(pieces: readonly Single[]): boolean {
  const first = pieces.findIndex((time) => "bound" in time && (time.bound !== "on" || time.kind === "days"));
  return first >= 0 && pieces.slice(first + 1).some((time) => "bound" in time && time.bound === "on" && time.subject === undefined);
}

/** "trước ngày 15/6, trước ngày 15/12/2027": the year may hold for both. */
function leanOnYear(pieces: readonly Single[]): boolean {
  const years = pieces.map((time) => {
    if (time.kind === "range") return time.to.year;
    return "points" in time ? time.points.at(-1)?.year : undefined;
  });
  const dated = pieces.filter((time) => time.kind === "range" || "points" in time).length;
  const withYear = years.filter((year) => year !== undefined).length;
  return withYear > 0 && withYear < dated;
}
