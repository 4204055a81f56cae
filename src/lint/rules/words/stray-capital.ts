import type { Rule } from "../../rule.ts";
import { hitsIn, lowerFirst, words } from "../../words/search.ts";
import { taskVerbs } from "../../words/task-verbs.ts";

/** A verb, or the head of a group, with a capital in the middle of a sentence. */
export const strayCapital: Rule = {
  id: "stray-capital",
  severity: "info",
  wants: "Không viết hoa động từ, danh từ chung giữa câu",
  why: "Giữa câu chỉ tên riêng viết hoa; chữ hoa thừa thường do ghép câu từ văn bản khác.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I",
  fix: "unsafe",
  example: { wrong: "Ủy ban nhân dân xã Xây dựng Kế hoạch", right: "Ủy ban nhân dân xã xây dựng Kế hoạch" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, amid)) {
      const right = lowerFirst(found);
      yield { path, within, message: `Giữa câu viết hoa \`${found}\`; đây không phải tên riêng nên viết thường là \`${right}\`.`, replacement: right };
    }
  },
};

/** After such a word a capitalised verb may be a name: "hội nghị Tổng kết", "phòng Xây dựng", "khối Thi đua". */
const names = "hội nghị|hội thảo|lễ|phong trào|cuộc thi|chương trình|dự án|đề án|ban|phòng|sở|bộ|ngành|khoa|tổ|đội|khối|cụm|nhóm|trường|trung tâm|công ty|hợp tác xã|phần mềm|hệ thống|tên|mục|gọi là|chiến dịch|chuyên mục|hạng mục|nội dung|giai đoạn|hội thi|lớp|ngày hội|tháng|kỳ|quỹ|sổ|báo cáo|biên bản|thông báo|tài liệu|tuần lễ|đợt";
const heads = names.split("|").map((name) => `[${name.slice(0, 1)}${name.slice(0, 1).toUpperCase()}]${name.slice(1)}`).join("|");
const amid = words(`(?<=(?<!(?<!\\p{L})(?:${heads}))(?<=\\p{Ll}) )(?:${taskVerbs})(?= (?:các|những|kế hoạch|Kế hoạch|việc|công tác|và|nội dung|nhiệm vụ)(?!\\p{L}))|(?<=đơn vị )Trưởng(?= \\p{Ll})`);
