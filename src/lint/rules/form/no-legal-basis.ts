import { issuerKind } from "../../../plan/issuer.ts";
import type { Rule } from "../../rule.ts";

/** Lawful (khoản 6 điểm c: "có thể có"), so no more than a reminder, and only for committees and their chairmen. */
export const noLegalBasis: Rule = {
  id: "no-legal-basis",
  severity: "info",
  wants: "Kế hoạch có phần căn cứ",
  why: "Căn cứ cho biết thẩm quyền và văn bản giao việc; thiếu căn cứ thì người kiểm tra khó đối chiếu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và c",
  fix: "none",
  example: {
    wrong: "mở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau",
    right: "căn cứ: |\n  Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\nmở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau",
  },

  *check({ plan: { issuers, legalBasis, decision }, texts }) {
    const [{ name }] = issuers;
    if (legalBasis.length > 0 || decision !== undefined || !["committee", "chairman"].includes(issuerKind(name))) return;
    const isGrounded = texts.some(({ role, text }) => grounds[role]?.test(text) === true);
    if (isGrounded) return;
    yield {
      path: ["subject"],
      message: "Kế hoạch chưa có `căn cứ`; căn cứ nêu văn bản quy định thẩm quyền và văn bản giao nhiệm vụ.",
      hint: "Ghi thêm mục `căn cứ`, mỗi văn bản một dòng; nếu kế hoạch không cần căn cứ thì bỏ qua gợi ý này.",
    };
  },
};

/** Grounds in the opening sentence, or in a section of their own. */
const grounds: Readonly<Record<string, RegExp>> = {
  leadIn: /(?:căn cứ|thực hiện|theo đề nghị|theo chỉ đạo)\s/iu,
  heading: /căn cứ/iu,
};
