import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** The disease is written in capitals with its number. */
export const covidSpelling: Rule = {
  id: "covid-spelling",
  severity: "info",
  wants: "Viết `COVID-19` bằng chữ in hoa, có gạch nối",
  why: "Tên bệnh được Bộ Y tế và Tổ chức Y tế thế giới ấn định là COVID-19.",
  source: "Thông lệ: cách viết trong văn bản của Chính phủ và Bộ Y tế",
  fix: "safe",
  example: { wrong: "phòng, chống dịch Covid 19", right: "phòng, chống dịch COVID-19" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({ message: `Tên bệnh viết là \`${found}\`; cách viết chính thức là \`${right}\`.` })),
};

const table: readonly Correction[] = [{ wrong: words("covid[ -]?19", "i"), right: "COVID-19" }];
