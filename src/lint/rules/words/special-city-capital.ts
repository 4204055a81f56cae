import type { Rule } from "../../rule.ts";
import { specialCities } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** Two names whose common noun has a capital too. */
export const specialCityCapital: Rule = {
  id: "special-city-capital",
  severity: "error",
  wants: "Viết `Thành phố Hồ Chí Minh`, `Thủ đô Hà Nội` với chữ T hoa",
  why: "Đây là trường hợp đặc biệt được Nghị định nêu riêng: danh từ chung đi liền với tên riêng cũng viết hoa.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1 điểm c",
  fix: "safe",
  example: { wrong: "học tập kinh nghiệm tại thành phố Hồ Chí Minh", right: "học tập kinh nghiệm tại Thành phố Hồ Chí Minh" },
  check: ({ texts }) => corrected(texts, specialCities, (found, right) => ({ message: `Tên viết là \`${found}\`; trường hợp đặc biệt này viết là \`${right}\`.` })),
};
