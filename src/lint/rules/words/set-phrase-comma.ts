import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** Set phrases whose commas are known: one is missing, or stands where none belongs. */
export const setPhraseComma: Rule = {
  id: "set-phrase-comma",
  severity: "info",
  wants: "Đặt đúng dấu phẩy trong các cụm từ quen dùng: `ban, ngành, đoàn thể`; `cán bộ, công chức, viên chức`",
  why: "Thiếu hoặc thừa dấu phẩy làm đổi đối tượng được liệt kê: `ngành đoàn thể` khác `ngành, đoàn thể`.",
  source: "Thông lệ: cách viết các cụm từ liệt kê trong văn bản hành chính",
  fix: "unsafe",
  example: { wrong: "các ban, ngành đoàn thể", right: "các ban, ngành, đoàn thể" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({ message: `Cụm từ \`${found}\` đặt dấu phẩy chưa đúng; thường viết \`${right}\`.` })),
};

const table: readonly Correction[] = [
  { wrong: words("([Bb])an, ngành đoàn thể"), right: "$1an, ngành, đoàn thể" },
  { wrong: words("([Mm])ô hình,? cách làm hay,? sáng tạo"), right: "$1ô hình, cách làm hay, sáng tạo" },
  { wrong: words("([Đđ])ánh giá bình xét"), right: "$1ánh giá, bình xét" },
  { wrong: words("(trong|việc|công tác) tổ chức, thực hiện"), right: "$1 tổ chức thực hiện" },
  { wrong: words("([Cc])án bộ,? công chức,? viên chức"), right: "$1án bộ, công chức, viên chức" },
  { wrong: words("([Cc])ơ quan đơn vị"), right: "$1ơ quan, đơn vị" },
  { wrong: words("([Tt])ập thể cá nhân"), right: "$1ập thể, cá nhân" },
  { wrong: words("([Kk])hó khăn vướng mắc"), right: "$1hó khăn, vướng mắc" },
];
