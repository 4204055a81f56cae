/** Keeps the shape of the house: which folder may import what, one library per folder, no world outside `cli/io.ts`. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const source = resolve(import.meta.dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => !name.startsWith("generated/"));
const textOf = (file: string): string => readFileSync(join(source, file), "utf8");

/** `render/docx` is a room of its own; everything else is named by its first folder. */
const roomOf = (file: string): string => {
  const [first = "", second = ""] = file.split("/");
  if (!file.includes("/")) return first;
  return first === "render" ? `render/${second}` : first;
};

const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  nd30: ["base"],
  source: ["base"],
  edit: ["base", "source"],
  plan: ["base"],
  lint: ["base", "nd30", "plan"],
  check: ["base", "plan", "source", "generated"],
  profile: ["base", "nd30", "source", "check", "plan"],
  document: ["base", "nd30", "plan", "generated"],
  layout: ["base", "nd30", "document", "plan"],
  "render/docx": ["base", "nd30", "document", "layout"],
  "render/markdown": ["base", "nd30", "document", "layout"],
  report: ["base"],
  "pipeline.ts": ["base", "nd30", "source", "check", "plan", "profile", "lint", "document", "layout", "render/docx", "render/markdown", "generated"],
  cli: ["base", "nd30", "plan", "lint", "check", "edit", "report", "pipeline.ts"],
};

/** One library, one room. */
const libraries: Readonly<Record<string, string>> = {
  yaml: "source",
  handlebars: "document",
  "handlebars/runtime.js": "document",
  docx: "render/docx",
  fflate: "render/docx",
  chalk: "report",
  commander: "cli",
};
/** Node's own modules that touch nothing outside: digests for any stage, names of files for the command line. */
const pureBuiltins: Readonly<Record<string, readonly string[]>> = {
  "node:crypto": ["render/docx", "render/markdown", "report", "cli"],
  "node:path": ["cli"],
};

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);

describe.each(files)("%s", (file) => {
  const room = roomOf(file);

  test("imports only from the rooms it may enter", () => {
    const allowed = mayImport[room];
    expect(allowed, `room ${room} is in the table`).toBeDefined();
    const entered = importsOf(file)
      .filter((name) => name.startsWith("."))
      .map((name) => relative(source, resolve(source, dirname(file), name)).replaceAll("\\", "/"))
      .filter((target) => !target.startsWith("../")) // package.json and schemas/ are data beside src/
      .map(roomOf)
      .filter((target) => target !== room);
    expect(entered.filter((target) => !allowed?.includes(target))).toEqual([]);
  });

  test("imports a library only in the room that owns it", () => {
    const foreign = importsOf(file)
      .filter((name) => !name.startsWith(".") && pureBuiltins[name]?.includes(room) !== true)
      .filter((name) => (name.startsWith("node:") ? file !== "cli/io.ts" : libraries[name] !== room));
    expect(foreign).toEqual([]);
  });

  test("does not reach for clock, chance, locale, environment or console", () => {
    if (file === "cli/io.ts" || file === "cli/entry.ts") return;
    const reached = textOf(file).match(
      /\bDate\.now\b|new Date\(\)|Math\.random|\bprocess\.|\bconsole\.|localeCompare|toLocale\w+|\bIntl\./g,
    );
    expect(reached).toBeNull();
  });

  test("is one idea: at most 250 lines", () => {
    expect(textOf(file).split("\n").length).toBeLessThanOrEqual(251);
  });
});

test("half of the files are short: a median under 100 lines", () => {
  const lengths = files.map((file) => textOf(file).split("\n").length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
});
