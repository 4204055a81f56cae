/** Puts the text of each shipped template into src/generated/template-texts.js, for offices to copy from the bundle. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

const names = readdirSync("templates")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => basename(name, ".yaml"))
  .sort();
const texts = Object.fromEntries(names.map((name) => [name, readFileSync(`templates/${name}.yaml`, "utf8")]));

mkdirSync("src/generated", { recursive: true });
writeFileSync(
  "src/generated/template-texts.js",
  `// Made by scripts/generate/template-texts.ts from templates/*.yaml.
export const templateTexts = ${JSON.stringify(texts, undefined, 2)};
`,
);
writeFileSync(
  "src/generated/template-texts.d.ts",
  `export declare const templateTexts: Readonly<Record<${names.map((name) => JSON.stringify(name)).join(" | ")}, string>>;\n`,
);
