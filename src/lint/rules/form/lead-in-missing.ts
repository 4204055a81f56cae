import type { Rule } from "../../rule.ts";

/** Grounds without a sentence that they lead to hang in the air; a plan without both is another matter. */
export const leadInMissing: Rule = {
  id: "lead-in-missing",
  severity: "info",
  wants: "Sau căn cứ có đoạn mở đầu",
  why: "Các dòng \"Căn cứ …\" chưa thành câu; đoạn mở đầu cho biết ai ban hành kế hoạch gì.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm c",
  fix: "none",
  example: {
    wrong: "căn cứ: Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020",
    right: "căn cứ: Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020\nmở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau",
  },

  *check({ plan: { legalBasis, leadIn } }) {
    if (legalBasis.length === 0 || leadIn.length > 0) return;
    yield {
      path: ["legalBasis", legalBasis.length - 1, "text"],
      message: "Sau căn cứ chưa có `mở đầu`; cần một câu nói cơ quan nào ban hành kế hoạch gì.",
      hint: "Ghi thêm `mở đầu`, ví dụ `mở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau`.",
    };
  },
};
