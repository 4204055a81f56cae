/**
 * Writes schemas/ho-so.schema.json, which is committed: `node scripts/run.mjs scripts/generate/schema-profile-vi.ts`.
 *
 * An editor gets one file with all it needs: what the profile shares with plans is taken over from the plan's schema.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { wholeProfileSchema } from "./whole-profile-schema.ts";
import { vietnameseSchema, type Node } from "./vietnamese-schema.ts";

const read = (name: string): Node => JSON.parse(readFileSync(`schemas/${name}`, "utf8")) as Node;
writeFileSync("schemas/ho-so.schema.json", vietnameseSchema(wholeProfileSchema(read("profile.schema.json"), read("plan.schema.json"))));
