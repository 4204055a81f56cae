/** Every text of a plan with what it is, in the order it is read on paper. */
import type { ModelPath } from "../base/place.ts";
import type { Appendix, Cells, Item, Line, Plan, Role, Row, Table } from "../plan/plan.ts";
import type { Unit } from "../plan/unit.ts";
import { freeIn } from "./free.ts";
import { namesIn } from "./names.ts";
import type { PlanText, TextRole } from "./subject.ts";

/** Texts that are empty are left out. */
export function textsOf(plan: Plan, units: readonly Unit[] = []): readonly PlanText[] {
  const names = namesIn(plan, units);
  const known = new Map<string, PlanText["free"]>();
  return Array.from(typedIn(plan), ({ path, text, role }) => {
    const key = `${role} ${text}`;
    const free = known.get(key) ?? freeIn(text, role, names);
    known.set(key, free);
    return { path, text, role, free };
  });
}

type Typed = Omit<PlanText, "free">;

function* typedIn(plan: Plan): Generator<Typed> {
  const { issuers, marks, decision, signatories } = plan;
  yield* one("other", ["marks", "circulation"], marks.circulation);
  for (const [index, { name, parent }] of issuers.entries()) {
    yield* one("issuer", ["issuers", index, "parent"], parent);
    yield* one("issuer", ["issuers", index, "name"], name);
  }
  yield* one("other", ["place"], plan.place);
  yield* one("subject", ["subject"], plan.subject);
  yield* one("issuer", ["decision", "issuedBy"], decision?.issuedBy);
  for (const [index, { text }] of plan.legalBasis.entries()) yield* one("citation", ["legalBasis", index, "text"], text);
  yield* lines("leadIn", ["leadIn"], plan.leadIn);
  yield* items(["body"], plan.body);
  yield* lines("prose", ["closing"], plan.closing);
  for (const [index, { position, onBehalfOf, otherPosition, fullName }] of signatories.entries()) {
    yield* one("position", ["signatories", index, "onBehalfOf"], onBehalfOf);
    yield* one("position", ["signatories", index, "position"], position);
    yield* one("position", ["signatories", index, "otherPosition"], otherPosition);
    yield* one("person", ["signatories", index, "fullName"], fullName);
  }
  for (const [index, { name }] of plan.recipients.entries()) yield* one("recipient", ["recipients", index, "name"], name);
  for (const [index, unit] of plan.filing.entries()) yield* one("other", ["filing", index], unit);
  for (const [index, contact] of marks.contact.entries()) yield* one("other", ["marks", "contact", index], contact);
  for (const [index, appendix] of plan.appendices.entries()) yield* appendixTexts(["appendices", index], appendix);
}

function* appendixTexts(path: ModelPath, { title, children }: Appendix): Generator<Typed> {
  yield* one("heading", [...path, "title"], title);
  yield* items([...path, "children"], children);
}

function* items(path: ModelPath, all: readonly Item[]): Generator<Typed> {
  for (const [index, item] of all.entries()) yield* itemTexts([...path, index], item);
}

function* itemTexts(path: ModelPath, item: Item): Generator<Typed> {
  if (item.kind === "table") {
    yield* tableTexts(path, item);
    return;
  }
  if (item.kind === "part" || item.kind === "section") yield* one("heading", [...path, "title"], item.title);
  else yield* one(item.kind === "clause" && item.form === "title" ? "heading" : "prose", [...path, "text"], item.text);
  if (item.kind !== "paragraph") yield* items([...path, "children"], item.children);
}

function* tableTexts(path: ModelPath, { columns, rows }: Table): Generator<Typed> {
  for (const [index, { title }] of columns.entries()) yield* one("columnTitle", [...path, "columns", index, "title"], title);
  const keys = columns.map(({ key, role }) => ({ key, role: cellRoles[role] ?? "cell" }));
  for (const [index, row] of rows.entries()) yield* rowTexts([...path, "rows", index], row, keys);
}

const cellRoles: Readonly<Partial<Record<Role, TextRole>>> = {
  lead: "unitCell",
  partners: "unitCell",
  responsibleLeader: "unitCell",
  time: "timeCell",
};

interface CellKey {
  readonly key: string;
  readonly role: TextRole;
}

function* rowTexts(path: ModelPath, row: Row, keys: readonly CellKey[]): Generator<Typed> {
  if (row.kind === "group") yield* one("cell", [...path, "title"], row.title);
  if (row.kind === "note") yield* lines("cell", [...path, "lines"], row.lines);
  if (row.kind === "total") yield* one("cell", [...path, "label"], row.label);
  if (row.kind === "entry" || row.kind === "total") yield* cellTexts([...path, "cells"], row.cells, keys);
}

function* cellTexts(path: ModelPath, cells: Cells, keys: readonly CellKey[]): Generator<Typed> {
  for (const { key, role } of keys) yield* lines(role, [...path, key], cells[key] ?? []);
}

function* lines(role: TextRole, path: ModelPath, all: readonly Line[]): Generator<Typed> {
  for (const [index, { text }] of all.entries()) yield* one(role, [...path, index, "text"], text);
}

function* one(role: TextRole, path: ModelPath, text: string | undefined): Generator<Typed> {
  if (text !== undefined && text !== "") yield { path, text, role };
}
