import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";
import { written } from "../../words/search.ts";

/** A quotation that is opened and not closed, closed and not opened, or turned round. */
export const unbalancedQuotes: Rule = {
  id: "unbalanced-quotes",
  severity: "warning",
  wants: "Dấu ngoặc kép mở phải có dấu đóng, đúng chiều",
  why: "Thiếu dấu đóng thì không biết lời trích, tên gọi dừng ở đâu.",
  source: "Thông lệ: quy tắc chính tả về dấu ngoặc kép",
  fix: "none",
  example: { wrong: "phong trào “Dân vận khéo", right: "phong trào “Dân vận khéo”" },

  *check({ texts }) {
    for (const text of texts) if (written.has(text.role)) yield* unbalancedIn(text);
  },
};

const hint = "Thêm dấu còn thiếu hoặc đổi chiều dấu; dấu mở là “, dấu đóng là ”.";

function* unbalancedIn({ path, text }: PlanText): Generator<Finding> {
  let open: number | undefined;
  for (const { index, 0: mark } of text.matchAll(/[“”„]/gu)) {
    const within = [index, index + 1] as const;
    if (mark !== "”" && open === undefined) {
      open = index;
      continue;
    }
    if (mark === "”" && open !== undefined) {
      open = undefined;
      continue;
    }
    const found = mark === "”" ? "Dấu đóng ngoặc kép ” không có dấu mở đứng trước" : "Dấu mở ngoặc kép “ lặp lại khi phần trích trước chưa đóng";
    yield { path, within, message: `${found}; mỗi phần trích có một dấu mở “ và một dấu đóng ”.`, hint };
    return;
  }
  if (open === undefined) return;
  yield { path, within: [open, open + 1], message: "Dấu mở ngoặc kép “ không có dấu đóng; mỗi phần trích có một dấu mở “ và một dấu đóng ”.", hint };
}
