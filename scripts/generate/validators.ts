/** Compiles the schema of a plan into code, so that ajv is needed neither when the tool runs nor by who installs it. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const schema = JSON.parse(readFileSync("schemas/plan.schema.json", "utf8")) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, code: { source: true, esm: true, lines: true } });
ajv.addVocabulary(["x-aliases"]);
const code = standaloneCode.default(ajv, ajv.compile(schema));

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
declare const validate: { (data: unknown): boolean; readonly errors?: readonly SchemaError[] | null };
export default validate;
`,
);
