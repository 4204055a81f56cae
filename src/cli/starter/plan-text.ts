/** A new plan: what is known of it, marked gaps for the rest, and sentences that fit any plan, to be changed. */
import { questions, type AnswerKey, type Answers } from "./answers.ts";
import { officeEnd, officeHead } from "./office-lines.ts";
import { block, entry } from "./yaml-text.ts";

export interface PlanFile {
  readonly answers: Answers;
  /** Facts of the office that its profile does not give: they go into the plan. */
  readonly wanted: ReadonlySet<AnswerKey>;
  /** Of the editor's schema and of the profile, seen from the plan's folder. */
  readonly schema: string;
  readonly profile: string;
}

export function planText({ answers, wanted, schema, profile }: PlanFile): string {
  const { subject, year } = answers;
  const parts = [
    [
      `# yaml-language-server: $schema=${schema}`,
      "#",
      "# Dòng bắt đầu bằng dấu # là chú thích, không in ra. Chỗ nào có chữ CẦN ĐIỀN thì điền vào trước chữ đó.",
      "# Lời văn dài: đặt dấu | sau tên mục, xuống dòng, thụt vào rồi dán; mỗi dòng là một đoạn.",
      `# Cơ quan, địa danh, nơi nhận, người ký không ghi ở đây thì lấy từ ${profile}.`,
    ],
    [...officeHead(answers, wanted), "# Số do văn thư cấp: để trống.", "số:", entry("ngày ban hành", year, questions.year.toFill), entry("trích yếu", subject, questions.subject.toFill)],
    [
      "# Bỏ dấu # ở đầu ba dòng dưới rồi điền; mỗi dòng một căn cứ: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.",
      "#căn cứ: |",
      "#  Căn cứ …",
      "#  Theo đề nghị của …",
    ],
    [
      "# Từ đây trở xuống là câu mẫu, sửa lại cho đúng việc của cơ quan. Chỗ <<cơ quan>> được điền tên cơ quan ban hành.",
      "mở đầu: <<cơ quan>> ban hành Kế hoạch với những nội dung sau",
    ],
    [
      block("mục đích", ["Tổ chức triển khai kịp thời, đồng bộ, hiệu quả các nhiệm vụ trong phạm vi Kế hoạch."]),
      block("yêu cầu", ["Xác định rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm."]),
    ],
    [
      "# Bảng nhiệm vụ ở phụ lục: bỏ dấu # ở đầu các dòng dưới rồi điền; mỗi nhiệm vụ bắt đầu bằng một dấu gạch.",
      "#nhiệm vụ:",
      "#  gồm:",
      "#    - nội dung: …",
      "#      chủ trì: …",
      "#      phối hợp: …",
      "#      thời gian: …",
    ],
    [
      "#kinh phí: …",
      block("tổ chức thực hiện", ["Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện Kế hoạch này."]),
      block("lời kết", ["Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về <<cơ quan>> để xem xét, giải quyết."]),
    ],
    officeEnd(answers, wanted),
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
