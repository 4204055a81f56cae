/** Reads the decision that issues a plan, from a sentence or from fields. */
import { readDate } from "../plan/date.ts";
import { issuerKind } from "../plan/issuer.ts";
import type { Decision, PartialDate } from "../plan/plan.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { decisionKeeps } from "./defaults.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { listed, quoted, type Words } from "./findings.ts";
import { fieldOf, type KnownMap } from "./known.ts";
import { titleOf } from "./schema.ts";
import { dateFaults, readIssueDate, readNumber, readSymbol } from "./values.ts";

const path = ["attachedToDecision"];
const form13 = "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3";

export function decisionOf(root: KnownMap, desk: Desk): Decision | undefined {
  const field = fieldOf(root, "attachedToDecision");
  if (field === undefined) return undefined;
  reportKept(root, desk);
  if (field.value.kind === "scalar") return fromSentence(cutOf(field.value), desk);
  return field.value.kind === "map" ? fromFields(field.value, root, desk) : undefined;
}

/** Number, place, date, recipients and signature are those of the decision. */
function reportKept(root: KnownMap, { findings }: Desk): void {
  const kept = decisionKeeps.map((name) => fieldOf(root, name)).filter((field) => field !== undefined);
  const [first, ...others] = kept;
  if (first === undefined) return;
  findings.report([first.name], first.key, {
    code: "check/kept-by-decision",
    message: `Kế hoạch ban hành kèm theo quyết định không có ${listed(kept.map(({ key }) => key.value))} riêng; những mục này là của quyết định.`,
    hint: "Bỏ các mục ấy, hoặc bỏ `kèm theo quyết định`.",
    source: form13,
    related: others.map(({ name, key }) => ({ message: `${quoted(key.value)} ghi ở đây.`, place: findings.placeOf([name], key) })),
  });
}

const sentence =
  /^\(?(?:(?:ban hành )?kèm theo )?quyết định số\s*:?\s*(?<number>\d*)[\s.…_]*\/\s*(?<symbol>[^\s/]+)\s+(?<date>(?:ngày|tháng|năm)\s.*?)\s+của\s+(?<issuedBy>\S.*?)\)?$/diu;

function fromSentence(typed: Cut, desk: Desk): Decision | undefined {
  const match = sentence.exec(typed.text);
  const { number = "", symbol = "", date = "", issuedBy = "" } = match?.groups ?? {};
  const reading = readDate(date);
  if (match === null || !("date" in reading)) {
    const isDated = match !== null && "fault" in reading && reading.fault !== "unreadable";
    reportSentence(typed, isDated ? dateFaults[reading.fault](quoted(date)) : unreadable(typed), desk);
    return undefined;
  }
  const part = (name: string): Cut => {
    const [start = 0, end = 0] = match.indices?.groups?.[name] ?? [];
    return cutOf(typed.scalar, typed.from + start, typed.from + end);
  };
  const made: Decision = { ...(Number(number) > 0 ? { number: Number(number) } : {}), symbol, date: reading.date, issuedBy };
  return from(desk, made, { node: typed.scalar, texts: { number: part("number"), symbol: part("symbol"), date: part("date"), issuedBy: part("issuedBy") } });
}

const unreadable = ({ text }: Cut): Words => ({
  code: "check/decision-format",
  message: `Không đọc được quyết định ${quoted(text)}; cần đủ số, ký hiệu, ngày tháng năm và cơ quan ban hành.`,
});

function reportSentence(typed: Cut, words: Words, { findings }: Desk): void {
  findings.report(path, stretchOf(typed), {
    ...words,
    hint: "Ví dụ:\nkèm theo quyết định: Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Nậm Khoang",
    source: form13,
  });
}

/** By default the plan's own organ issued the decision, under the symbol that such an organ gives it. */
function fromFields(node: KnownMap, root: KnownMap, desk: Desk): Decision {
  const { findings } = desk;
  const number = textIn(node, "number");
  const symbol = textIn(node, "symbol");
  const date = textIn(node, "date");
  const read: PartialDate | undefined = date && readIssueDate(date, [...path, "date"], findings);
  const count = number && readNumber(number, [...path, "number"], findings, "quyết định");
  const issuedBy = textIn(node, "issuedBy") ?? textIn(root, "issuer");
  const kind = issuerKind(issuedBy?.text ?? "");
  if (symbol === undefined && kind !== "committee" && kind !== "chairman") reportSymbol(node, desk);
  const made: Decision = {
    ...(count === undefined ? {} : { number: count }),
    symbol: (symbol && readSymbol(symbol, [...path, "symbol"], findings)) ?? "QĐ-UBND",
    ...(read === undefined ? {} : { date: read }),
    issuedBy: issuedBy?.text ?? "",
  };
  return from(desk, made, { node, ...(issuedBy === undefined ? {} : { texts: { issuedBy } }) });
}

function reportSymbol(node: KnownMap, { findings }: Desk): void {
  findings.report([...path, "symbol"], node.fields[0]?.key, {
    code: "check/missing-key",
    message: `Chưa có \`${titleOf(node.schema, "symbol")}\` của quyết định; chỉ quyết định của Ủy ban nhân dân mới mặc định là QĐ-UBND.`,
    hint: "Ghi thêm, ví dụ:\nký hiệu: QĐ-BCĐ",
    source: form13,
  });
}
