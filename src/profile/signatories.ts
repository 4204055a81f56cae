/** The signatories that plans of an office refer to by a short name. */
import { fold } from "../base/fold.ts";
import { nearest } from "../base/nearest.ts";
import { cutOf, stretchOf, type Cut } from "../check/cut.ts";
import { textIn } from "../check/desk.ts";
import { listed, quoted, type Findings } from "../check/findings.ts";
import { fieldOf, type Known, type KnownMap } from "../check/known.ts";
import type { SourceScalar } from "../source/source.ts";
import type { KnownSignatory } from "./profile.ts";

export function signatoriesOf(node: Known | undefined, findings: Findings): readonly KnownSignatory[] {
  const taken = new Map<string, Cut>();
  const items = node?.kind === "list" ? node.items : [];
  return items.flatMap((item, index) => {
    const alias = textIn(item, "alias");
    const key = fieldOf(item, "alias")?.key;
    if (item.kind !== "map" || alias === undefined || key === undefined) return [];
    const first = taken.get(fold(alias.text));
    if (first !== undefined) reportAgain(alias, first, index, findings);
    taken.set(fold(alias.text), alias);
    return [{ alias: alias.text, key, value: without(key, item) }];
  });
}

const without = (key: SourceScalar, map: KnownMap): KnownMap => ({
  ...map,
  source: { ...map.source, entries: map.source.entries.filter((entry) => entry.key !== key) },
  fields: map.fields.filter((field) => field.key !== key),
});

function reportAgain(alias: Cut, first: Cut, index: number, findings: Findings): void {
  findings.report(["signatories", index, "alias"], stretchOf(alias), {
    code: "profile/same-alias",
    message: `Tên gọi ${quoted(alias.text)} đã dùng cho người ký khác; mỗi người cần một tên gọi riêng.`,
    hint: "Đặt tên gọi khác cho một trong hai người.",
    related: [{ message: "Tên gọi này đã dùng ở đây.", place: findings.placeOf(["signatories"], stretchOf(first)) }],
  });
}

/** Whom a short name means; `undefined` after a report. */
export function meant(typed: SourceScalar, known: readonly KnownSignatory[], findings: Findings): KnownSignatory | undefined {
  const found = known.find(({ alias }) => fold(alias) === fold(typed.value));
  if (found !== undefined) return found;
  const near = nearest(fold(typed.value), known.map(({ alias }) => fold(alias)));
  const suggestion = known.find(({ alias }) => fold(alias) === near)?.alias;
  findings.report(["signatory"], stretchOf(cutOf(typed)), {
    code: "profile/unknown-alias",
    message: `Hồ sơ cơ quan không có người ký ${quoted(typed.value)}; \`danh sách người ký\` có ${listed(known.map(({ alias }) => alias))}.`,
    hint: `${suggestion === undefined ? "" : `Có lẽ là \`${suggestion}\`. Nếu là người khác thì sửa như sau. `}${inFull}`,
  });
  return undefined;
}

const inFull = "Ghi đủ quyền hạn, chức vụ, họ tên vào `người ký` của kế hoạch, hoặc thêm người này vào hồ sơ.";
