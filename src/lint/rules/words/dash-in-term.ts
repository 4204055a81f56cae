import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** "kinh tế - xã hội": a hyphen with a space on each side, as the decree writes it. */
export const dashInTerm: Rule = {
  id: "dash-in-term",
  severity: "info",
  wants: "Nối hai vế của thuật ngữ bằng gạch nối có dấu cách hai bên: `kinh tế - xã hội`",
  why: "Nghị định in gạch nối ngắn, cách đều hai bên; gạch dài hoặc lệch khoảng cách làm một thuật ngữ có nhiều hình dạng.",
  source: "Thông lệ: cách viết của Nghị định 30/2020/NĐ-CP (`Độc lập - Tự do - Hạnh phúc`)",
  fix: "safe",
  example: { wrong: "phát triển kinh tế – xã hội", right: "phát triển kinh tế - xã hội" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({ message: `Thuật ngữ nối viết là \`${found}\`; gạch nối ngắn, có dấu cách hai bên: \`${right}\`.` })),
};

/** Any dash but the right one. */
const wrong = "(?:-| -|- | ?[–—] ?)";
const table: readonly Correction[] = [
  ["[Kk]inh tế", "xã hội"],
  ["[Vv]ăn hóa", "xã hội"],
  ["[Vv]ăn hoá", "xã hội"],
  ["[Qq]uốc phòng", "an ninh"],
  ["[Tt]hi đua", "[Kk]hen thưởng"],
  ["[Kk]hoa học", "kỹ thuật"],
  ["[Kk]inh tế", "kỹ thuật"],
].map(([one, other]) => ({ wrong: words(`(${one})${wrong}(${other})`), right: "$1 - $2" }));
