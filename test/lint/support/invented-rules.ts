/** Two rules of our own, so that tests of the engine do not hang on what real rules find. */
import type { Rule } from "../../../src/lint/rule.ts";

/** Speaks of every `đảm bảo` in free text. */
export const soundWord: Rule = {
  id: "sound-word",
  severity: "warning",
  wants: "Viết bảo đảm",
  why: "Thống nhất từ ngữ.",
  source: "Thông lệ: từ ngữ thống nhất",
  fix: "safe",
  example: { wrong: "đảm bảo", right: "bảo đảm" },
  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index } of text.matchAll(/đảm bảo/g)) {
        yield { path, within: [index, index + 7], message: "Viết `đảm bảo`; cần viết `bảo đảm`.", replacement: "bảo đảm" };
      }
    }
  },
};

/** Speaks of every subject that names no year, and only suggests it where the plan has no number yet. */
export const yearMissing: Rule = {
  id: "year-missing",
  severity: "error",
  wants: "Trích yếu ghi năm",
  why: "Không biết kế hoạch của năm nào.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5",
  fix: "none",
  example: { wrong: "Công tác thi đua", right: "Công tác thi đua năm 2026" },
  *check({ plan }) {
    if (/\d{4}/.test(plan.subject)) return;
    yield { path: ["subject"], message: "Trích yếu chưa ghi năm.", ...(plan.number === undefined ? { severity: "info" } : {}) };
  },
};

/** Speaks of every long subject, to the strictest ears only. */
export const wordySubject: Rule = {
  id: "wordy-subject",
  severity: "info",
  preset: "strict",
  wants: "Trích yếu ngắn",
  why: "Dễ nhớ.",
  source: "Thông lệ: trích yếu ngắn gọn",
  fix: "none",
  example: { wrong: "Tổ chức triển khai thực hiện công tác thi đua", right: "Công tác thi đua" },
  *check({ plan }) {
    if (plan.subject.length > 20) yield { path: ["subject"], message: "Trích yếu dài." };
  },
};

export const rules: readonly Rule[] = [soundWord, yearMissing, wordySubject];
export const ruleGroups = [{ title: "Thử", rules }];
