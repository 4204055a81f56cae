/** Says in Vietnamese what the schema finds missing or of the wrong kind. */
import type { ModelPath } from "../base/place.ts";
import { bodyKeys, decree, demands, shortKeys } from "./demands.ts";
import { type Findings, listed, quoted } from "./findings.ts";
import { fieldOf, stepsTo, writtenField, type KnownMap, type Step } from "./known.ts";
import { sampleOf } from "./sample.ts";
import { titleOf, type Schema } from "./schema.ts";
import { explainKind } from "./wrong-kind.ts";
import type { SchemaError } from "../generated/validators.js";

export function explain(root: KnownMap, path: ModelPath, schema: Schema, error: SchemaError, findings: Findings): void {
  const steps = stepsTo(root, path);
  if (error.keyword === "required") return explainMissing(root, path, steps, String(error.params["missingProperty"]), findings);
  if (path.length === 0 && error.keyword === "not") return explainBothWays(root, findings);
  if (path.length === 0 && error.keyword === "anyOf") return explainNoBody(root, findings);
  explainKind(path, steps, schema, findings);
}

/** A key that is not there is shown at the nearest thing that is; one left empty, at itself. */
function explainMissing(root: KnownMap, path: ModelPath, steps: readonly Step[], name: string, findings: Findings): void {
  const map = steps.at(-1)?.node ?? root;
  if (map.kind !== "map" || map.misspelt.has(name)) return;
  const written = writtenField(map, name);
  const owner = steps.findLast(({ key }) => key !== undefined)?.key;
  const title = titleOf(map.schema, name);
  const demand = demands[name];
  const where = owner === undefined ? "" : ` trong ${quoted(owner.value)}`;
  const state = written === undefined ? `Chưa có \`${title}\`${where}` : `${quoted(written.key.value)}${where} còn để trống`;
  const inside = steps.length > 0 && map.source.entries.length > 0 ? map.source.entries[0]?.key : undefined;
  findings.report([...path, name], written?.key ?? (steps.at(-1)?.key ?? inside), {
    code: "check/missing-key",
    message: demand === undefined ? `${state}.` : `${state}; ${demand.says}.`,
    hint: `Ghi thêm, ví dụ:\n${sampleOf(map.schema, name)}`,
    ...(demand?.source === undefined ? {} : { source: demand.source }),
  });
}

/** Shown at the first part that was begun. */
function explainNoBody(root: KnownMap, findings: Findings): void {
  if (bodyKeys.some((name) => root.misspelt.has(name))) return;
  const title = (name: string): string => titleOf(root.schema, name);
  const begun = bodyKeys.map((name) => writtenField(root, name)).find((field) => field !== undefined);
  findings.report(["body"], begun?.key, {
    code: "check/missing-key",
    message: `Kế hoạch chưa có phần nội dung; cần có ${listed(shortKeys.map(title), "hoặc")}, hoặc tự chia mục trong \`${title("body")}\`.`,
    hint: `Ghi thêm, ví dụ:\n${["purposes", "implementation"].map((name) => sampleOf(root.schema, name)).join("\n")}`,
    source: decree("điểm e khoản 2 Điều 8"),
  });
}

function explainBothWays(root: KnownMap, findings: Findings): void {
  const body = fieldOf(root, "body");
  const short = shortKeys.map((name) => fieldOf(root, name)).filter((field) => field !== undefined);
  if (body === undefined) return;
  const keys = short.map(({ key }) => `${quoted(key.value)}`).join(", ");
  findings.report(["body"], body.key, {
    code: "check/both-ways",
    message: `Kế hoạch có cả ${quoted(body.key.value)} và ${keys}; chỉ được dùng một trong hai cách viết.`,
    hint: `Chuyển ${keys} thành các \`mục\` trong ${quoted(body.key.value)}, hoặc bỏ ${quoted(body.key.value)}.`,
    related: short.map(({ name, key }) => ({
      message: `${quoted(key.value)} ghi ở đây.`,
      place: findings.placeOf([name], key),
    })),
  });
}
