import { issuerKind } from "../../../plan/issuer.ts";
import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** Abbreviations of offices are the office's own to fix; only "UBND" and "HĐND" leave no doubt. */
export const symbolNotOfIssuer: Rule = {
  id: "symbol-not-of-issuer",
  severity: "warning",
  wants: "Ký hiệu mang chữ viết tắt của chính cơ quan ban hành",
  why: "Ký hiệu cho biết ai ban hành và số lấy ở sổ nào; \"UBND\" trên kế hoạch của phòng, hay tên phòng trên kế hoạch của Ủy ban, là lẫn sổ văn bản.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
  fix: "none",
  example: {
    wrong: "cơ quan: Ủy ban nhân dân xã Nậm Khoang\nký hiệu: KH-VHXH",
    right: "cơ quan: Ủy ban nhân dân xã Nậm Khoang\nký hiệu: KH-UBND",
  },

  *check({ plan: { symbol, issuers, decision } }) {
    const [issuer, ...others] = issuers;
    if (others.length > 0 || decision !== undefined) return;
    const [, ...organ] = symbol.toUpperCase().split("-");
    const kind = issuerKind(issuer.name);
    const own = /^(?:HĐND|hội đồng nhân dân)/iu.test(issuer.name) ? "HĐND" : "UBND";
    if (kind === "committee" && organ.length > 0 && !organ.includes(own)) {
      yield {
        path: ["symbol"],
        message: `Ký hiệu ${quoted(symbol)} không mang chữ viết tắt của ${quoted(issuer.name)}; kế hoạch của cơ quan này ghi \`KH-${own}\`.`,
        hint: `Ghi \`ký hiệu: KH-${own}\`.`,
      };
    }
    if ((kind !== "office" && kind !== "advisory") || organ.join("-") !== "UBND") return;
    yield {
      path: ["symbol"],
      message: `Ký hiệu ${quoted(symbol)} là của Ủy ban nhân dân, cơ quan ban hành là ${quoted(issuer.name)}; ký hiệu phải mang chữ viết tắt của cơ quan ban hành.`,
      hint: kind === "advisory" ? "Tổ chức tư vấn có số riêng thì dùng ký hiệu riêng, ví dụ `KH-BCĐ`." : "Dùng chữ viết tắt của đơn vị, ví dụ `KH-VHXH`.",
      severity: kind === "advisory" ? "info" : "warning",
    };
  },
};
