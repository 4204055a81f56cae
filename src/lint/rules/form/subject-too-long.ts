import type { Rule } from "../../rule.ts";

/** The register of the office's system holds 500 characters (Phụ lục VI, Subject); well before that it is no phrase any more. */
export const subjectTooLong: Rule = {
  id: "subject-too-long",
  severity: "error",
  wants: "Trích yếu ngắn gọn, không quá 500 ký tự",
  why: "Hệ thống quản lý văn bản chỉ nhận 500 ký tự trích yếu; trích yếu quá dài thì người đọc sổ không nắm được nội dung.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I; Phụ lục I, Phần I, Mục II, khoản 5",
  fix: "none",
  example: {
    wrong: "trích yếu: Tổ chức triển khai thực hiện … (hơn 500 ký tự)",
    right: "trích yếu: Chuyển đổi số năm 2026",
  },

  *check({ plan: { subject } }) {
    const length = [...subject].length;
    if (length <= longest) return;
    const isTooLong = length > limit;
    yield {
      path: ["subject"],
      message: isTooLong
        ? `Trích yếu dài ${length} ký tự; hệ thống quản lý văn bản chỉ nhận ${limit} ký tự.`
        : `Trích yếu dài ${length} ký tự; trích yếu cần là một câu ngắn gọn hoặc một cụm từ.`,
      hint: "Rút gọn trích yếu, đưa chi tiết vào phần mở đầu.",
      severity: isTooLong ? "error" : "info",
    };
  },
};

const limit = 500;
/** About three lines of 14 points. */
const longest = 250;
