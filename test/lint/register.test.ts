import { expect, test } from "vitest";
import { register } from "../../src/lint/register/index.ts";
import { isoOf } from "../../src/lint/rules/citations/cited.ts";
import { citationsIn } from "../../src/plan/citation.ts";

test("no number stands twice, except where numbers begin again", () => {
  const keys = register.map(({ name, number, date }) => `${name} ${number} ${isoOf(date)}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("each text says where it is known from", () => {
  expect(register.filter(({ source }) => source.trim() === "").map(({ number }) => number)).toEqual([]);
});

test("each is issued before it takes force, and holds before it is repealed", () => {
  const odd = register.filter(({ date, inForceFrom, repealedFrom }) => {
    const times = [isoOf(date), inForceFrom, repealedFrom].filter((time) => time !== undefined);
    return times.some((time, index) => !/^\d{4}-\d{2}-\d{2}$/.test(time) || (index > 0 && time < (times[index - 1] ?? "")));
  });
  expect(odd.map(({ number }) => number)).toEqual([]);
});

test("what takes the place of a repealed text is named, and where it is listed it bears that date", () => {
  for (const { number, repealedFrom, replacedBy } of register) {
    if (repealedFrom === undefined) continue;
    expect(replacedBy, number).toBeDefined();
    const [successor] = citationsIn(replacedBy ?? "");
    expect(successor, `${number} is replaced by something that can be cited`).toBeDefined();
    if (successor?.isNamed !== true) continue;
    const reading = successor.date?.reading;
    const day = reading !== undefined && "date" in reading ? isoOf(reading.date) : "";
    expect(register.some(({ name, date }) => name === `${successor.type.text} ${successor.title?.text}` && isoOf(date) === day), number).toBe(true);
  }
});

test("a normative text bears its own year", () => {
  const odd = register.filter(({ number, date }) => /\/\d{4}\//.test(number) && !number.includes(`/${date.year}/`));
  expect(odd.map(({ number }) => number)).toEqual([]);
});
