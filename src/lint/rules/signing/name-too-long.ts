import type { Rule } from "../../rule.ts";
import { seatsOf } from "./seats.ts";

/** Phụ lục VI gives FullName 50 characters. */
export const nameTooLong: Rule = {
  id: "name-too-long",
  severity: "warning",
  wants: "Họ tên người ký không quá 50 ký tự",
  why: "Hệ thống quản lý văn bản chỉ nhận 50 ký tự họ tên; dài hơn thường là do ghi kèm chức vụ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I",
  fix: "none",
  example: { wrong: "họ tên: Lường Văn Biên, Chủ tịch Ủy ban nhân dân xã Nậm Khoang", right: "họ tên: Lường Văn Biên" },

  *check({ plan }) {
    for (const { path, signatory } of seatsOf(plan)) {
      const length = [...signatory.fullName].length;
      if (length <= 50) continue;
      yield {
        path: [...path, "fullName"],
        message: `Họ tên người ký dài ${length} ký tự; hệ thống quản lý văn bản chỉ nhận 50 ký tự.`,
        hint: "Chỉ ghi họ, tên đệm và tên; chức vụ ghi ở mục `chức vụ`.",
      };
    }
  },
};
