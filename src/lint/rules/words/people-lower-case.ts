import type { Rule } from "../../rule.ts";
import { hitsIn, words } from "../../words/search.ts";

/** The people as a special noun; inside the name of an organ or force the word stays small. */
export const peopleLowerCase: Rule = {
  id: "people-lower-case",
  severity: "warning",
  wants: "Viết hoa `Nhân dân` khi đứng riêng; trong tên gọi như `Ủy ban nhân dân`, `vũ trang nhân dân` thì viết thường",
  why: "`Nhân dân` là danh từ thuộc trường hợp đặc biệt phải viết hoa; viết lúc hoa lúc thường là lỗi người thẩm định hay ghi nhất.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1",
  fix: "unsafe",
  example: { wrong: "các tầng lớp nhân dân", right: "các tầng lớp Nhân dân" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, alone)) {
      yield { path, within, message: `Viết \`${found}\`; khi đứng riêng, danh từ này viết hoa là \`Nhân dân\`.`, replacement: "Nhân dân" };
    }
  },
};

/** Organs, forces, honours and set terms of which the word is a part. */
const parts = [
  "[Ủủ]y ban", "[Uu]ỷ ban", "[Hh]ội đồng", "[Tt]òa án", "[Tt]oà án", "[Vv]iện [Kk]iểm sát", "[Kk]iểm sát", "[Qq]uân đội", "[Cc]ông an", "[Vv]ũ trang",
  "[Aa]n ninh", "[Qq]uốc phòng", "[Cc]hiến tranh", "[Hh]ội thẩm", "[Tt]hanh tra", "[Tt]ín dụng", "[Dd]ân chủ", "[Đđ]ối ngoại", "[Nn]goại giao", "[Hh]ữu nghị",
  "[Gg]iao lưu", "[Đđ]oàn thể", "[Nn]hà giáo", "[Nn]ghệ sĩ", "[Tt]hầy thuốc", "[Nn]ghệ nhân", "[Bb]áo", "[Hh]ọc tập", "[Vv]ăn nghệ", "[Yy] học", "[Tt]ướng lĩnh", "[Hh]ải quân", "[Ss]ĩ quan",
].join("|");
const alone = words(`(?<!(?<!\\p{L})(?:${parts}) )nhân dân(?! tệ)`);
