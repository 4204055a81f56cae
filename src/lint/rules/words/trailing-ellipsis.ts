import type { Rule } from "../../rule.ts";
import { countedListsIn } from "../../../plan/counted-lists.ts";
import { hitsIn, sentences } from "../../words/search.ts";

/** An enumeration left open: nobody knows what else is asked of him. */
export const trailingEllipsis: Rule = {
  id: "trailing-ellipsis",
  severity: "info",
  wants: "Không kết thúc liệt kê bằng dấu ba chấm; `v.v.` không kèm ba chấm",
  why: "Người thực hiện không biết còn việc, đối tượng nào; văn bản giao việc cần liệt kê đủ hoặc dùng từ `các`.",
  source: "Thông lệ: văn bản hành chính diễn đạt đầy đủ, một nghĩa",
  fix: "none",
  example: { wrong: "tuyên truyền qua loa, pa nô, áp phích...", right: "tuyên truyền qua loa, pa nô, áp phích" },

  *check({ texts }) {
    for (const { path, within, text, found } of hitsIn(texts, ellipsis, sentences)) {
      // After a list that was counted `ellipsis-after-count` speaks.
      if (countedListsIn(text).some((list) => list.ellipsis?.[0] === within[0])) continue;
      const what = found.startsWith("v") ? "`v.v.` kèm dấu ba chấm" : "dấu ba chấm";
      yield { path, within, message: `Liệt kê kết thúc bằng ${what}; cần liệt kê đủ, hoặc chỉ dùng \`v.v.\`.`, hint: "Ghi hết các mục, hoặc gọi chung bằng một từ." };
    }
  },
};

const ellipsis = /v\.?v(?:\.{2,4}|…|\.…)(?![\p{L}\p{N}/])|(?<=[\p{L}\p{N})”"])(?<!v\.?v)(?<!(?:ngày|tháng|năm|số|khoảng|lần thứ|từ|đến|là))(?:,? ?(?:\.{3,4}|…))(?= |$|[;,)])/gu;
