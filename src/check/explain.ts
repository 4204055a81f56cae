/** Says in Vietnamese what the schema finds missing or of the wrong kind. */
import { demands } from "./demands.ts";
import { type Findings, listed, quoted, type Stretch } from "./findings.ts";
import { fieldOf, stepsTo, writtenField, type Known, type KnownMap, type Step } from "./known.ts";
import { hasItemKey, misreadSentence } from "./misread.ts";
import { sampleOf } from "./sample.ts";
import { kindsOf, titleOf, type Kind, type Schema } from "./schema.ts";
import type { SchemaError } from "../generated/validators.js";

type Path = readonly (string | number)[];

export function explain(root: KnownMap, path: Path, schema: Schema, error: SchemaError, findings: Findings): void {
  const steps = stepsTo(root, path);
  if (error.keyword === "required") return explainMissing(root, path, steps, String(error.params["missingProperty"]), findings);
  if (path.length === 0 && error.keyword === "not") return explainBothWays(root, findings);
  if (path.length === 0 && error.keyword === "anyOf") return explainMissing(root, path, steps, "body", findings);
  explainKind(path, steps, schema, findings);
}

/** A key that is not there is shown at the nearest thing that is; one left empty, at itself. */
function explainMissing(root: KnownMap, path: Path, steps: readonly Step[], name: string, findings: Findings): void {
  const map = steps.at(-1)?.node ?? root;
  if (map.kind !== "map") return;
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

const shortKeys = ["purposes", "requirements", "tasks", "funding", "implementation"];

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

function explainKind(path: Path, steps: readonly Step[], schema: Schema, findings: Findings): void {
  const last = steps.at(-1);
  if (last === undefined) return;
  const owner = steps.findLast(({ key }) => key !== undefined);
  const name = owner?.key?.value ?? "";
  const expected = kindsOf(schema);
  const { node } = last;
  const isForgottenDash = node.kind === "map" && expected.includes("list") && hasItemKey(node.source);
  const colon = node.kind === "map" && expected.includes("scalar") ? node.source.entries[0]?.key : undefined;
  if (colon !== undefined && !isForgottenDash) {
    findings.report(path, colon, misreadSentence(colon.value, name, last.key === undefined ? "- " : ""));
    return;
  }
  const item = last.key === undefined ? `Phần thứ ${Number(last.segment) + 1} của ${quoted(name)}` : `Mục ${quoted(name)}`;
  findings.report(path, last.key ?? stretchOf(node), {
    code: "check/wrong-kind",
    message: `${item} ${found[node.kind]}; chỗ này cần ${wanted(isForgottenDash ? ["list"] : expected, schema)}.`,
    ...hintFor(owner),
  });
}

const found: Readonly<Record<Kind, string>> = {
  scalar: "đang ghi thành lời văn",
  list: "đang ghi thành danh sách (các dòng có dấu - ở đầu)",
  map: "đang ghi thành các mục con",
};

function wanted(expected: readonly (Kind | undefined)[], { properties }: Schema): string {
  if (expected.includes("scalar")) return "lời văn";
  if (expected.includes("list")) return "một danh sách, mỗi phần bắt đầu bằng dấu - ở đầu dòng";
  const titles = Object.values(properties ?? {}).map(({ title }) => title ?? "");
  return `các mục con ${listed(titles, "hoặc")}`;
}

const hintFor = (owner: Step | undefined): { readonly hint?: string } =>
  owner?.parent.kind !== "map" || typeof owner.segment !== "string"
    ? {}
    : { hint: `Cách ghi, ví dụ:\n${sampleOf(owner.parent.schema, owner.segment)}` };

const stretchOf = (node: Known): Stretch =>
  node.kind === "scalar" ? node.within([0, node.value.length]) : node.source;
