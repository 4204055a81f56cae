/** Writes schemas/ke-hoach.schema.json, which is committed: `node scripts/run.mjs scripts/generate/schema-vi.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { vietnameseSchema, type Node } from "./vietnamese-schema.ts";

const root = JSON.parse(readFileSync("schemas/plan.schema.json", "utf8")) as Node;
writeFileSync("schemas/ke-hoach.schema.json", vietnameseSchema(root));
