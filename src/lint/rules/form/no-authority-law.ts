import { issuerKind } from "../../../plan/issuer.ts";
import type { Rule } from "../../rule.ts";

/** Grounds are of two kinds: what gives the authority, and what regulates the matter. A committee's authority comes from a law. */
export const noAuthorityLaw: Rule = {
  id: "no-authority-law",
  severity: "info",
  wants: "Căn cứ của Ủy ban nhân dân có văn bản luật quy định thẩm quyền",
  why: "Căn cứ gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan và văn bản quy định nội dung; thiếu loại thứ nhất thường bị nhắc.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
  fix: "none",
  example: {
    wrong: "căn cứ: |\n  Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Sơn Khê về phòng, chống thiên tai",
    right:
      "căn cứ: |\n  Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\n  Thực hiện Kế hoạch số 31/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Sơn Khê về phòng, chống thiên tai",
  },

  *check({ plan: { issuers, legalBasis } }) {
    const [{ name }] = issuers;
    if (legalBasis.length === 0 || !["committee", "chairman"].includes(issuerKind(name))) return;
    if (legalBasis.some(({ text }) => /(?<!\p{L})(?:luật|pháp lệnh|hiến pháp)(?!\p{L})/iu.test(text))) return;
    yield {
      path: ["legalBasis", 0, "text"],
      message: "Căn cứ chưa có văn bản luật nào; căn cứ cần có văn bản quy định thẩm quyền của Ủy ban nhân dân.",
      hint: "Thêm Luật Tổ chức chính quyền địa phương hoặc luật về lĩnh vực của kế hoạch làm dòng đầu.",
    };
  },
};
