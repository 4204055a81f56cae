import type { Rule } from "../../rule.ts";
import { hitsIn, likeFirst, literally, words } from "../../words/search.ts";

/** Words the office itself has settled on, in its profile. */
export const officeTerms: Rule = {
  id: "office-terms",
  severity: "warning",
  wants: "Dùng từ mà cơ quan đã thống nhất trong `kehoach.yaml`",
  why: "Cơ quan đã chọn một cách viết cho mọi kế hoạch của mình; viết khác đi thì các văn bản không khớp nhau.",
  source: "Thông lệ: từ ngữ cơ quan đã thống nhất, ghi trong `kehoach.yaml`",
  fix: "unsafe",
  example: { wrong: "cán bộ thôn (cơ quan đã chọn `trưởng thôn`)", right: "trưởng thôn" },

  *check({ texts, terms }) {
    for (const { preferred, others } of terms) {
      for (const other of others) {
        if (other === preferred || other === "") continue;
        for (const { path, within, found } of hitsIn(texts, words(literally(other), "i"))) {
          const replacement = likeFirst(found, preferred);
          if (replacement === found) continue;
          yield { path, within, replacement, message: `Viết \`${found}\`; cơ quan đã thống nhất viết \`${preferred}\`.` };
        }
      }
    }
  },
};
