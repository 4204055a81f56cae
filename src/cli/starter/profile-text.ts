/** A new profile of an office: what is known of it, and the further keys as comments, ready once their `#` is gone. */
import { officeKeys, type Answers } from "./answers.ts";
import { officeEnd, officeHead } from "./office-lines.ts";

const rest = `# Bỏ dấu # ở đầu dòng để dùng những mục dưới đây.

# Những người thường ký; kế hoạch chỉ cần ghi tên gọi, ví dụ \`người ký: văn xã\`.
#danh sách người ký:
#  - tên gọi: văn xã
#    quyền hạn: TM. KT.
#    chức vụ: Phó Chủ tịch
#    họ tên: …

# Các đơn vị hay được giao việc.
#đơn vị:
#  - tên: Phòng …
#    tên tắt: …
#    tên cũ: …

# Cách trình bày, trong khuôn khổ Nghị định 30/2020/NĐ-CP; không ghi thì theo mức thông dụng.
#trình bày:
#  cỡ chữ: 14
#  lùi đầu dòng: 1,27 cm
#  lề phải: 20 mm

# Mẫu riêng của cơ quan; chép mẫu gốc bằng lệnh kehoach mau --sao-chep mau/ke-hoach.yaml
#mẫu: mau/ke-hoach.yaml`;

export function profileText(answers: Answers, schema: string): string {
  const wanted = new Set(officeKeys);
  const parts = [
    `# yaml-language-server: $schema=${schema}
#
# Hồ sơ cơ quan: những điều mọi kế hoạch trong thư mục này và các thư mục con dùng chung.
# Kế hoạch ghi khác ở mục nào thì theo kế hoạch ở mục đó.`,
    officeHead(answers, wanted).join("\n"),
    officeEnd(answers, wanted).join("\n"),
    rest,
  ];
  return `${parts.join("\n\n")}\n`;
}
