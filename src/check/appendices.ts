/** Turns the tasks of the short way, and what is written under `phụ lục`, into the appendices of the model. */
import { fold } from "../base/fold.ts";
import type { ModelPath } from "../base/place.ts";
import type { Appendix, Item, Orientation } from "../plan/plan.ts";
import { tasksTitle } from "./body.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { headingOf } from "./heading.ts";
import { itemsOf } from "./items.ts";
import { fieldOf, type Known, type KnownField, type KnownMap } from "./known.ts";
import { tableOf } from "./table.ts";
import { readOrientation, readYesNo } from "./values.ts";

/** That of the tasks comes first; the others as they are written. */
export function appendicesOf(root: KnownMap, desk: Desk): readonly Appendix[] {
  const tasks = fieldOf(root, "tasks");
  const written = writtenAppendices(root);
  reportSameIds([...(tasks === undefined ? [] : [tasks.value]), ...written.map(({ node }) => node)], desk);
  const own = tasks === undefined ? [] : [taskAppendix(tasks, desk)];
  return [...own, ...written.flatMap(({ node, path }) => (node.kind === "map" ? [appendixOf(node, path, desk)] : []))];
}

interface Written {
  readonly node: Known;
  readonly path: ModelPath;
}

function writtenAppendices(root: KnownMap): readonly Written[] {
  const value = fieldOf(root, "appendices")?.value;
  if (value?.kind === "map") return [{ node: value, path: ["appendices"] }];
  const items = value?.kind === "list" ? value.items : [];
  return items.map((node, index) => ({ node, path: ["appendices", index] }));
}

/** How many appendices the plan has, before any of them is read. */
export const countAppendices = (root: KnownMap): number =>
  (fieldOf(root, "tasks") === undefined ? 0 : 1) + writtenAppendices(root).length;

function taskAppendix(field: KnownField, desk: Desk): Appendix {
  const path = ["tasks"];
  const title = titleIn(field.value, "appendixTitle", path, desk) ?? tasksTitle(field);
  const children = [tableOf(field.value, { path, rows: "content", noun: "Nhiệm vụ" }, desk)];
  return appendix(field.value, { path, title, children, usual: "landscape" }, desk);
}

/** Table, tasks and text stand in the order they are written in. */
function appendixOf(node: KnownMap, path: ModelPath, desk: Desk): Appendix {
  const children = node.fields.flatMap(({ name, value }): readonly Item[] => {
    if (fieldOf(node, name) === undefined) return [];
    if (name === "tasks") return [tableOf(node, { path, rows: "tasks", noun: "Nhiệm vụ" }, desk)];
    if (name === "table") return [tableOf(value, { path: [...path, "table"], rows: "rows", noun: "Dòng" }, desk)];
    return name === "text" ? itemsOf(value, [...path, "text"], desk) : [];
  });
  reportStrays(node, path, desk);
  const hasTable = children.some(({ kind }) => kind === "table");
  return appendix(node, { path, title: titleIn(node, "title", path, desk), children, usual: hasTable ? "landscape" : "portrait" }, desk);
}

function titleIn(node: Known, name: string, path: ModelPath, desk: Desk): Cut | undefined {
  const field = fieldOf(node, name);
  if (field?.value.kind !== "scalar") return undefined;
  return headingOf(cutOf(field.value), { key: field.key.value, path: [...path, name], label: "phụ lục" }, desk);
}

interface Parts {
  readonly path: ModelPath;
  readonly title: Cut | undefined;
  readonly children: readonly Item[];
  readonly usual: Orientation;
}

function appendix(node: Known, { path, title, children, usual }: Parts, desk: Desk): Appendix {
  const id = textIn(node, "id");
  const direction = textIn(node, "orientation");
  const separate = textIn(node, "separateFile");
  const made: Appendix = {
    ...(id === undefined ? {} : { id: id.text }),
    title: title?.text ?? "",
    orientation: (direction && readOrientation(direction, [...path, "orientation"], desk.findings)) ?? usual,
    separateFile: (separate && readYesNo(separate, [...path, "separateFile"], desk.findings)) ?? false,
    children,
  };
  return from(desk, made, { node, ...(title === undefined ? {} : { texts: { title } }) });
}

const contents = ["tasks", "table", "text"];
const besideTasks = ["columns", "mergeEqual", "numbering", "groupNumbering"];

/** An appendix that says nothing, and settings of a table that is not beside them. */
function reportStrays(node: KnownMap, path: ModelPath, { findings }: Desk): void {
  if (contents.every((name) => fieldOf(node, name) === undefined)) {
    const key = node.fields.find(({ name }) => name === "title")?.key ?? node.fields[0]?.key;
    findings.report(path, key ?? node.source, {
      code: "check/empty-appendix",
      message: "Phụ lục này chưa có nội dung; phụ lục cần có `nhiệm vụ`, `bảng` hoặc `lời văn`.",
      hint: "Ghi thêm, ví dụ:\nlời văn: |\n  - Báo cáo gửi trước ngày 15 của tháng cuối quý.",
    });
    return;
  }
  if (fieldOf(node, "tasks") !== undefined) return;
  for (const name of besideTasks) {
    const stray = fieldOf(node, name);
    if (stray === undefined) continue;
    findings.report([...path, name], stray.key, {
      code: "check/stray-setting",
      message: `${quoted(stray.key.value)} đứng ngoài bảng; mục này chỉ đi cùng \`nhiệm vụ\` hoặc nằm trong \`bảng\`.`,
      hint: "Thụt mục này vào trong `bảng`, hoặc bỏ đi.",
    });
  }
}

/** Appendices are called by their `mã`: two cannot share one. */
function reportSameIds(appendices: readonly Known[], { findings }: Desk): void {
  const seen = new Map<string, Cut>();
  for (const node of appendices) {
    const id = textIn(node, "id");
    if (id === undefined) continue;
    const first = seen.get(fold(id.text));
    if (first === undefined) {
      seen.set(fold(id.text), id);
      continue;
    }
    findings.report(["appendices"], stretchOf(id), {
      code: "check/duplicate-id",
      message: `Mã ${quoted(id.text)} đã dùng cho phụ lục khác; mỗi phụ lục cần một mã riêng.`,
      hint: "Đặt mã khác cho một trong hai phụ lục.",
      related: [{ message: "Mã này đã dùng ở đây.", place: findings.placeOf(["appendices"], stretchOf(first)) }],
    });
  }
}
