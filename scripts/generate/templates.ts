/**
 * Compiles templates/*.yaml into src/generated/templates.js, so that the tool itself loads neither `yaml` nor the
 * compiler of Handlebars to fill them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { hasErrors, type Diagnostic } from "../../src/base/diagnostic.ts";
import { andThen } from "../../src/base/outcome.ts";
import { precompileForm } from "../../src/document/template/compile.ts";
import { readForm } from "../../src/document/template/read.ts";
import { readSource } from "../../src/source/read.ts";

const files = readdirSync("templates")
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => `templates/${name}`);
const names = files.map((file) => JSON.stringify(basename(file, ".yaml")));
const entries = files.map((file, index) => `  ${names[index]}: ${codeOf(file)},`);

mkdirSync("src/generated", { recursive: true });
writeFileSync(
  "src/generated/templates.js",
  `// Made by scripts/generate/templates.ts from templates/*.yaml.
export const precompiled = {
${entries.join("\n")}
};
`,
);
writeFileSync(
  "src/generated/templates.d.ts",
  `import type { Form } from "../document/template/form.ts";
export declare const precompiled: Readonly<Record<${names.join(" | ")}, Form<object>>>;
`,
);

function codeOf(file: string): string {
  const { value, diagnostics } = andThen(readSource({ file, bytes: readFileSync(file) }), readForm);
  if (value === undefined || hasErrors(diagnostics)) throw new Error(diagnostics.map(sentence).join("\n"));
  const { order, words } = precompileForm(value);
  return `{ order: ${JSON.stringify(order)}, words: ${objectCode(words, (texts) => objectCode(texts, (code) => code))} }`;
}

function objectCode<Value>(entries: Readonly<Record<string, Value>>, codeOfValue: (value: Value) => string): string {
  return `{ ${Object.entries(entries).map(([name, value]) => `${name}: ${codeOfValue(value)}`).join(", ")} }`;
}

function sentence({ place, message }: Diagnostic): string {
  return `${place.file}:${place.start?.line ?? 1}:${place.start?.column ?? 1} ${message}`;
}
