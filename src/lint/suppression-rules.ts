/** The rules that comments of suppression are held to. They look at comments, not at the plan, so they have no `check`. */
import type { Rule } from "./rule.ts";

export type SuppressionFault =
  | "suppression-without-reason"
  | "suppression-date"
  | "suppression-expired"
  | "suppression-unknown-rule"
  | "suppression-unused";

export type RuleText = Omit<Rule, "check">;

const shared = {
  severity: "warning",
  source: "Quy ước của kehoach: điều bỏ qua phải có người chịu trách nhiệm và lý do",
  fix: "none",
} as const;

export const suppressionRules: Readonly<Record<SuppressionFault, RuleText>> = {
  "suppression-without-reason": {
    ...shared,
    id: "suppression-without-reason",
    wants: "Chú thích bỏ qua một quy tắc phải ghi lý do",
    why: "Người kiểm tra thể thức, người ký và người soạn thảo năm sau không biết vì sao chỗ này được để nguyên.",
    example: {
      wrong: "trích yếu: Công tác thi đua  # bỏ qua year-missing",
      right: "trích yếu: Công tác thi đua  # bỏ qua year-missing: kế hoạch áp dụng nhiều năm",
    },
  },
  "suppression-date": {
    ...shared,
    id: "suppression-date",
    wants: "Thời hạn trong chú thích bỏ qua phải là một ngày đọc được",
    why: "Không đọc được ngày thì chú thích không bao giờ hết hạn.",
    example: {
      wrong: "# bỏ qua year-missing đến cuối tháng: chờ văn bản của tỉnh",
      right: "# bỏ qua year-missing đến 31/12/2026: chờ văn bản của tỉnh",
    },
  },
  "suppression-expired": {
    ...shared,
    id: "suppression-expired",
    wants: "Chú thích bỏ qua đã quá thời hạn tự ghi thì không còn giá trị",
    why: "Lý do tạm thời đã hết; điều được nhắc phải được xem lại.",
    example: {
      wrong: "# bỏ qua year-missing đến 31/12/2020: chờ văn bản của tỉnh",
      right: "# bỏ qua year-missing đến 31/12/2030: chờ văn bản của tỉnh",
    },
  },
  "suppression-unknown-rule": {
    ...shared,
    id: "suppression-unknown-rule",
    wants: "Chú thích bỏ qua phải nêu đúng tên một quy tắc",
    why: "Tên sai thì không bỏ qua được gì, mà người đọc tưởng là đã bỏ qua.",
    example: {
      wrong: "# bỏ qua year-mising: kế hoạch áp dụng nhiều năm",
      right: "# bỏ qua year-missing: kế hoạch áp dụng nhiều năm",
    },
  },
  "suppression-unused": {
    ...shared,
    id: "suppression-unused",
    wants: "Chú thích bỏ qua không còn bỏ qua điều gì thì xóa đi",
    why: "Chú thích thừa che mất lỗi thật xuất hiện sau này ở cùng chỗ.",
    example: {
      wrong: "trích yếu: Công tác thi đua năm 2026  # bỏ qua year-missing: kế hoạch áp dụng nhiều năm",
      right: "trích yếu: Công tác thi đua năm 2026",
    },
  },
};
