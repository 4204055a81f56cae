import type { Rule } from "../../rule.ts";
import { mayBePerson } from "../form/places.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** Units of the armed forces, education, health and science may be allowed it by their ministries. */
export const titleBeforeName: Rule = {
  id: "title-before-name",
  severity: "error",
  wants: "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu",
  why: "Văn bản hành chính chỉ ghi chức vụ và họ tên; học hàm, học vị, danh hiệu không thuộc thẩm quyền ký.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm c",
  fix: "unsafe",
  example: { wrong: "họ tên: ThS. Lường Văn Biên", right: "họ tên: Lường Văn Biên" },

  *check({ plan }) {
    for (const { path, signatory, issuer } of seatsOf(plan)) {
      const title = titles.exec(signatory.fullName)?.[0];
      if (title === undefined || isSurname(title, signatory.fullName)) continue;
      const mayBeAllowed = special.test(issuer.name);
      yield {
        path: [...path, "fullName"],
        within: [0, title.length],
        message: mayBeAllowed
          ? `Trước họ tên có ${quoted(title)}; chỉ ghi khi người đứng đầu cơ quan quản lý ngành quy định.`
          : `Trước họ tên có ${quoted(title)}; họ tên người ký không kèm học hàm, học vị, danh hiệu hoặc cách xưng hô.`,
        hint: "Chỉ ghi họ, tên đệm và tên.",
        severity: mayBeAllowed ? "info" : "error",
        replacement: "",
      };
    }
  },
};

const word =
  "(?:GS|PGS|TS|TSKH|ThS|Th\\.S|Ths|CN|BS|BSCKI{1,2}|BS\\.CKI{1,2}|DS|KS|KTS|CKI{1,2}|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ)(?=[.\\s,])[.,]?|(?:[Đđ]/[Cc]|[Đđ]ồng chí|Ông|Bà|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|Thượng tá|Trung tá|Thiếu tá|Đại tá|Đại úy|Thượng úy)(?=[.:\\s])[.:]?";
const titles = new RegExp(`^(?:(?:${word})\\s*)+(?=\\p{Lu})`, "u");
/** "Ông Ích Khiêm": Ông is a family name too, unless another one follows it. */
const isSurname = (title: string, fullName: string): boolean => /^(?:Ông|Bà)\s+$/u.test(title) && !mayBePerson(fullName.slice(title.length));

const special = /(?:trường|đại học|học viện|bệnh viện|trung tâm y tế|trạm y tế|viện |quân sự|công an|biên phòng|khoa học)/iu;
