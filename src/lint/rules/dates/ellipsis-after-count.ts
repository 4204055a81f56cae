import type { Rule } from "../../rule.ts";
import { countedListsIn } from "../../../plan/counted-lists.ts";

/** "05 phong trào: “a”; “b”; … “e”...": a list that was counted has nothing more to come. */
export const ellipsisAfterCount: Rule = {
  id: "ellipsis-after-count",
  severity: "info",
  wants: "Không để dấu ba chấm sau danh sách đã nêu số lượng",
  why: "Đã nói có 05 mục thì dấu ba chấm làm người đọc nghĩ còn mục nữa.",
  source: "Thông lệ: văn bản hành chính phải rõ ràng, một nghĩa",
  fix: "none",
  example: { wrong: "02 phong trào: “Dân vận khéo”; “Vì người nghèo”...", right: "02 phong trào: “Dân vận khéo”; “Vì người nghèo”." },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { words, ellipsis, count, items } of countedListsIn(text)) {
        if (ellipsis === undefined) continue;
        const what = items < count ? `mới liệt kê ${items} rồi để dấu ba chấm` : "liệt kê đủ rồi còn dấu ba chấm";
        yield {
          path,
          within: ellipsis,
          message: `\`${words}\` ${what}; danh sách đã nêu số lượng phải liệt kê đủ và kết thúc bằng dấu chấm.`,
          hint: "Liệt kê đủ và thay dấu ba chấm bằng dấu chấm, hoặc bỏ con số.",
        };
      }
    }
  },
};
