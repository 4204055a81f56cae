import type { Rule } from "../../rule.ts";
import { hitsIn, sentences, words } from "../../words/search.ts";

/** Words that leave it open whether a thing is to be done. */
export const softWords: Rule = {
  id: "soft-words",
  severity: "info",
  preset: "strict",
  wants: "Tránh `dự kiến`, `có thể`, `gần như`, `cơ bản` trong văn bản trình ký",
  why: "Từ nước đôi làm người thực hiện và người kiểm tra không biết đâu là yêu cầu bắt buộc.",
  source: "Thông lệ: văn bản trình ký diễn đạt dứt khoát",
  fix: "none",
  example: { wrong: "dự kiến hoàn thành trong quý III", right: "hoàn thành trong quý III" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, soft, sentences)) {
      yield { path, within, message: `Dùng từ nước đôi \`${found}\`; văn bản trình ký nêu yêu cầu dứt khoát.`, hint: "Nêu rõ việc, số, thời hạn; chưa chắc thì ghi điều kiện." };
    }
  },
};

const soft = words("dự kiến|có thể|gần như|hầu như|về cơ bản|nhìn chung", "i");
