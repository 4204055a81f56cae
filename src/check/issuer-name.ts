/** Holds the names of issuing organs against the decree: official and whole, and no superior organ above a committee. */
import { issuerKind } from "../plan/issuer.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { fieldOf, type KnownMap } from "./known.ts";

const clause = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm a";

/** Only abbreviations that stand for one thing wherever they are met: `TT` may be a centre, a township or a standing body. */
const abbreviations: Readonly<Record<string, string>> = {
  ubnd: "Ủy ban nhân dân",
  hđnd: "Hội đồng nhân dân",
  bcđ: "Ban Chỉ đạo",
  bql: "Ban Quản lý",
};

export function reportIssuerName(name: Cut, index: number, { findings }: Desk): void {
  const whole = name.text.replace(/[\p{L}\p{M}]+/gu, (word) => abbreviations[word.toLowerCase()] ?? word);
  if (whole !== name.text) {
    findings.report(["issuer", index], stretchOf(name), {
      code: "check/issuer-abbreviated",
      message: `Tên cơ quan ${quoted(name.text)} viết tắt; cơ quan ban hành phải ghi tên chính thức, đầy đủ.`,
      hint: `Ghi \`${whole}\`.`,
      source: clause,
    });
  }
  if (!/^(?:chủ tịch )?ủy ban nhân dân$/iu.test(whole)) return;
  findings.report(["issuer", index], stretchOf(name), {
    code: "check/issuer-incomplete",
    message: `Tên cơ quan ${quoted(name.text)} chưa có tên đơn vị hành chính; cơ quan ban hành phải ghi tên chính thức, đầy đủ.`,
    hint: "Ghi thêm tên xã, phường, tỉnh, ví dụ `cơ quan: Ủy ban nhân dân xã Nậm Khoang`.",
    source: clause,
  });
}

/** A People's Committee has no superior organ above its name, and neither has its chairman in person. */
export function reportCommitteeParent(names: readonly string[], root: KnownMap, { findings }: Desk): void {
  const committee = names.find((name) => ["committee", "chairman"].includes(issuerKind(name)));
  const field = fieldOf(root, "parentAgency");
  if (committee === undefined || field === undefined) return;
  findings.report(["parentAgency"], field.key, {
    code: "check/committee-parent",
    message: `${quoted(committee)} có ${quoted(field.key.value)}; phía trên tên Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân không ghi cơ quan nào.`,
    hint: `Bỏ ${quoted(field.key.value)}; mục này chỉ dùng cho phòng, trung tâm, ban chỉ đạo.`,
    source: clause,
  });
}
