import type { Rule } from "../../rule.ts";
import { quoted } from "./quoted.ts";

/** In a `|` block and in quotes nothing is a comment: it would be printed into the document. */
export const suppressionInText: Rule = {
  id: "suppression-in-text",
  severity: "error",
  wants: "Chú thích `# bỏ qua …` đứng ngoài lời văn",
  why: "Dưới dấu | và trong ngoặc kép, dấu # là chữ của kế hoạch, nên chú thích bị in vào văn bản và không tắt được quy tắc nào.",
  source: "Thông lệ: lời ghi chú của người soạn không được lọt vào văn bản phát hành",
  fix: "none",
  example: { wrong: "mục đích: |\n  Theo qui định.  # bỏ qua spelling-qui: …", right: "# bỏ qua spelling-qui: nguyên văn của văn bản gốc\nmục đích: |\n  Theo qui định." },

  *check({ texts }) {
    for (const { path, text } of texts) {
      const found = /#\s*(?:bỏ qua|bo qua)\s+[a-z]+(?:-[a-z]+)+.*$/iu.exec(text);
      if (found === null) continue;
      yield {
        path,
        within: [found.index, text.length],
        message: `${quoted(found[0])} nằm trong lời văn nên sẽ bị in ra; chú thích phải đứng ngoài lời văn.`,
        hint: "Chuyển chú thích lên dòng riêng ngay trên tên mục.",
      };
    }
  },
};
