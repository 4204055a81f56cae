/** Directives and resolutions that plans are made to carry out. Numbers of the Party begin again, so the date belongs to them. */
import type { LegalText } from "../../plan/knowledge.ts";
import { on } from "./read-date.ts";

export const directives: readonly LegalText[] = [
  {
    name: "Chỉ thị",
    number: "34-CT/TW",
    title: "về tiếp tục đổi mới công tác thi đua, khen thưởng",
    date: on("2014-04-07"),
    source: "Theo nhớ; một công văn cấp xã cũng dẫn \"về tiếp tục đổi mới …\".",
    certainty: "recalled",
  },
  {
    name: "Chỉ thị",
    number: "19/CT-TTg",
    title:
      "về việc phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hằng năm và Kế hoạch 5 năm (2021 - 2025) theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
    date: on("2021-07-16"),
    source: "Kế hoạch số 594/KH-UBND của Ủy ban nhân dân tỉnh Nghệ An dẫn nguyên văn.",
    certainty: "sure",
  },
  {
    name: "Nghị quyết",
    number: "57-NQ/TW",
    title: "về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
    date: on("2024-12-22"),
    source: "Nhiều văn bản dẫn nguyên văn, cùng ngày và cùng tên.",
    certainty: "sure",
  },
  {
    name: "Nghị quyết",
    number: "76/NQ-CP",
    title: "ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
    date: on("2021-07-15"),
    source: "Theo nhớ.",
    certainty: "recalled",
  },
];
