/** Holds the symbol of a plan against the decree: the abbreviation of its type, then that of its organ, nothing more. */
import { issuerKind } from "../plan/issuer.ts";
import type { Issuer } from "../plan/plan.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { quoted } from "./findings.ts";

const clause = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm b";

export function reportPlanSymbol(typed: Cut, issuers: readonly Issuer[], { findings }: Desk): void {
  const [type = "", organ = "", ...units] = typed.text.toUpperCase().split("-");
  // Offices also write KHLT, KHPH for plans of several organs.
  if (!type.startsWith("KH")) {
    const rest = organ === "" || organ === "KH" ? "UBND" : organ;
    findings.report(["symbol"], stretchOf(typed), {
      code: "check/symbol-type",
      message: `Ký hiệu ${quoted(typed.text)} không bắt đầu bằng \`KH\`; ký hiệu của kế hoạch gồm \`KH\` và chữ viết tắt tên cơ quan ban hành.`,
      hint: `Ghi \`ký hiệu: KH-${rest}\`.`,
      source: clause,
    });
    return;
  }
  const [issuer] = issuers;
  const isOne = issuers.length === 1 && issuer !== undefined && issuerKind(issuer.name) === "committee";
  if (!isOne || units.length === 0 || !["UBND", "HĐND"].includes(organ)) return;
  findings.report(["symbol"], stretchOf(typed), {
    code: "check/symbol-unit",
    message: `Ký hiệu ${quoted(typed.text)} có thêm ${quoted(units.join("-"))}; chữ viết tắt đơn vị soạn thảo chỉ ghi trong ký hiệu công văn.`,
    hint: `Ghi \`ký hiệu: KH-${organ}\`; đơn vị soạn thảo ghi ở mục \`lưu\`.`,
    source: clause,
  });
}
