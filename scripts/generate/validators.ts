/** Compiles the schemas of plan and profile into code, so that ajv is needed neither when the tool runs nor by who installs it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const names = { validatePlan: "plan.schema.json", validateProfile: "profile.schema.json" };
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, code: { source: true, esm: true, lines: true } });
ajv.addVocabulary(["x-aliases"]);
for (const file of Object.values(names)) {
  ajv.addSchema({ ...(JSON.parse(readFileSync(`schemas/${file}`, "utf8")) as object), $id: file });
}
const code = standaloneCode.default(ajv, names);

mkdirSync("src/generated", { recursive: true });
// ajv writes `require` for its own helpers even into ES modules; bundling puts them in.
await build({
  stdin: { contents: code, resolveDir: process.cwd(), loader: "js" },
  outfile: "src/generated/validators.js",
  bundle: true,
  format: "esm",
  platform: "neutral",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});

writeFileSync(
  "src/generated/validators.d.ts",
  `export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
${Object.keys(names).map((name) => `export declare const ${name}: Validator;\n`).join("")}`,
);
