/** The words of the command line: every command and option in both spellings, with what help says about it. */
import type { CommandWord, Operands } from "./word.ts";

export type { CommandName, CommandWord, OptionWord } from "./word.ts";

export const helpWord = { name: "help", alias: "tro-giup", short: "h", about: "Xem hướng dẫn, chung hoặc của một lệnh." } as const;
export const versionWord = { name: "version", alias: "phien-ban", short: "V", about: "Xem phiên bản." } as const;

const plans: Operands = {
  usage: "<tệp...>",
  about: "Một hoặc nhiều tệp kế hoạch (YAML).",
  noun: "tên tệp kế hoạch",
  least: 1,
  most: Infinity,
};

export const commands: readonly CommandWord[] = [
  {
    name: "build",
    alias: "lap",
    operands: plans,
    about: "Lập văn bản Word (DOCX) và Markdown từ tệp kế hoạch, đặt cạnh tệp kế hoạch.",
    options: [
      {
        name: "format",
        alias: "dinh-dang",
        short: "f",
        value: "loại",
        sample: "docx",
        about: "Loại tệp cần lập: `docx`, `md`, hoặc cả hai `docx,md`. Mặc định: cả hai.",
      },
      {
        name: "output",
        alias: "thu-muc",
        short: "o",
        value: "thư mục",
        sample: "van-ban",
        about: "Ghi vào thư mục này; chưa có thì tạo. Mặc định: cạnh tệp kế hoạch.",
      },
      {
        name: "number",
        alias: "so",
        value: "số",
        sample: "15",
        about: "Điền số văn thư đã cấp vào văn bản; tệp kế hoạch giữ nguyên. Mỗi lần chỉ một kế hoạch.",
      },
      {
        name: "date",
        alias: "ngay",
        value: "ngày",
        sample: "20/3/2026",
        about: "Điền ngày ban hành, đủ ngày tháng năm như `20/3/2026`; tệp kế hoạch giữ nguyên. Mỗi lần chỉ một kế hoạch.",
      },
      {
        name: "draft",
        alias: "du-thao",
        value: "lần",
        sample: "2",
        // Words for numbers are taken for the round too, and refused: else a plan of that name would be looked for.
        looksLike: /^(?:\d+|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|cuối|[IVX]+)$/iu,
        about: "Đóng chữ DỰ THẢO, hoặc DỰ THẢO LẦN 2 khi ghi `--du-thao 2`.",
      },
      {
        name: "strict",
        alias: "chat-che",
        about: "Không lập văn bản khi kế hoạch còn lỗi về thể thức, nội dung; mã thoát 1.",
      },
      {
        name: "force",
        alias: "ghi-de",
        about: "Thay cả tệp đã được sửa tay hoặc không phải do kehoach lập. Phần sửa tay sẽ mất.",
      },
    ],
    examples: [
      "kehoach build plans/plan-2023.yaml",
      "kehoach lap plans/plan-2023.yaml --thu-muc van-ban",
      "kehoach lap ke-hoach-2026.yaml --so 15 --ngay 20/3/2026",
    ],
  },
  {
    name: "validate",
    alias: "kiem-tra",
    operands: plans,
    about:
      "Kiểm tra tệp kế hoạch, cùng hồ sơ cơ quan và mẫu nếu có, như người soát văn bản: chỉ ra chỗ cần sửa, căn cứ và cách sửa.",
    options: [
      {
        name: "format",
        alias: "dinh-dang",
        short: "f",
        value: "dạng[=tệp]",
        repeatable: true,
        about:
          "Dạng báo cáo: `text` (mặc định), `json`, `sarif`, `github`, `gitlab`, `junit`; thêm `=tệp` để ghi vào tệp. Ghi được nhiều lần.",
      },
      {
        name: "fix",
        alias: "sua",
        about: "Sửa ngay trong tệp kế hoạch những chỗ sửa mà không đổi nghĩa; chú thích và thứ tự giữ nguyên.",
      },
      {
        name: "unsafe",
        alias: "ca-cho-can-xem",
        about: "Cùng `--sua`: sửa cả những chỗ mà sau đó phải có người đọc lại.",
      },
      {
        name: "dry-run",
        alias: "chay-thu",
        about: "Cùng `--sua`: chỉ cho xem sẽ sửa gì, không ghi.",
      },
      {
        name: "preset",
        alias: "muc",
        value: "mức",
        about: "Mức soát: `toi-thieu` (chỉ lỗi), `khuyen-nghi` (mặc định), `nghiem-ngat` (cả câu chữ, văn phong).",
      },
      {
        name: "max-warnings",
        alias: "so-canh-bao",
        value: "số",
        about: "Nhiều chỗ cần xem lại hơn số này thì mã thoát là 1, kể cả khi không có lỗi.",
      },
    ],
    examples: ["kehoach validate plans/plan-2023.yaml", "kehoach kiem-tra plans/plan-2023.yaml", "kehoach kiem-tra plans/plan-2023.yaml --muc nghiem-ngat"],
  },
  {
    name: "explain",
    alias: "giai-thich",
    operands: {
      usage: "<quy tắc>",
      about: "Tên quy tắc, như in trong ngoặc vuông dưới mỗi điều được nhắc.",
      noun: "tên quy tắc",
      least: 1,
      most: 1,
    },
    about: "Giải thích một quy tắc: đòi hỏi gì, vì sao, theo điều khoản nào, ví dụ sai và đúng, cách tắt.",
    options: [],
    examples: ["kehoach explain deadline-before-issue", "kehoach giai-thich deadline-before-issue"],
  },
  {
    name: "rules",
    alias: "quy-tac",
    about: "Liệt kê các quy tắc mà lệnh validate soát.",
    options: [],
    examples: ["kehoach rules", "kehoach quy-tac"],
  },
  {
    name: "coverage",
    alias: "doi-chieu",
    about: "Đối chiếu với Nghị định 30/2020/NĐ-CP: từng điều khoản liên quan đến kế hoạch và số đo, quy tắc, kiểm thử đáp ứng điều khoản đó.",
    options: [{ name: "format", alias: "dinh-dang", short: "f", value: "dạng", about: "`text` (mặc định) hoặc `json`." }],
    examples: ["kehoach coverage", "kehoach doi-chieu -f json"],
  },
  {
    name: "init",
    alias: "tao",
    operands: {
      usage: "[tệp]",
      about: "Tên tệp kế hoạch sẽ tạo. Không ghi thì đặt theo năm ban hành, như `ke-hoach-2026.yaml`.",
      noun: "tên tệp",
      least: 0,
      most: 1,
    },
    about:
      "Tạo tệp kế hoạch mới có chú thích, và hồ sơ cơ quan `kehoach.yaml` nếu chưa có. Hỏi vài câu, hoặc lấy từ tùy chọn; điều chưa trả lời được để trống, có đánh dấu.",
    options: [
      { name: "subject", alias: "trich-yeu", value: "trích yếu", sample: '"Công tác thi đua năm 2026"', about: "Trích yếu của kế hoạch, không ghi chữ KẾ HOẠCH." },
      { name: "year", alias: "nam", value: "năm", sample: "2026", about: "Năm ban hành, hoặc tháng và năm như `3/2026`." },
      { name: "issuer", alias: "co-quan", value: "cơ quan", sample: '"Ủy ban nhân dân xã Nậm Khoang"', about: "Tên đầy đủ của cơ quan ban hành." },
      { name: "parent", alias: "chu-quan", value: "cơ quan", sample: '"UBND xã Nậm Khoang"', about: "Cơ quan chủ quản; chỉ phòng, trung tâm mới có." },
      { name: "symbol", alias: "ky-hieu", value: "ký hiệu", sample: "KH-KT", about: "Ký hiệu của kế hoạch. Ủy ban nhân dân mặc định là KH-UBND." },
      { name: "place", alias: "dia-danh", value: "địa danh", sample: '"Nậm Khoang"', about: "Địa danh ghi trước ngày tháng năm." },
      { name: "position", alias: "chuc-vu", value: "chức vụ", sample: '"Phó Chủ tịch"', about: "Chức vụ của người ký, như `Chủ tịch`, `Phó Chủ tịch`." },
      { name: "signer", alias: "nguoi-ky", value: "họ tên", sample: '"Vàng A Sử"', about: "Họ tên người ký." },
      { name: "recipients", alias: "noi-nhan", value: "nơi nhận", sample: '"UBND tỉnh (b/c); Các phòng"', about: "Nơi nhận, cách nhau bằng dấu `;`." },
      { name: "filing", alias: "luu", value: "đơn vị", sample: "VHXH", about: "Chữ viết tắt của đơn vị soạn thảo, ghi ở dòng Lưu." },
    ],
    examples: ["kehoach init", 'kehoach tao ke-hoach-2026.yaml --nam 2026 --trich-yeu "Công tác chuyển đổi số năm 2026"'],
  },
  {
    name: "templates",
    alias: "mau",
    about: "Liệt kê các mẫu văn bản, hoặc chép mẫu gốc ra tệp để cơ quan sửa chữ và thứ tự.",
    options: [
      {
        name: "copy",
        alias: "sao-chep",
        value: "tệp",
        sample: "mau/ke-hoach.yaml",
        about: "Chép mẫu gốc vào tệp này. Sửa xong thì ghi đường dẫn của tệp vào mục `mẫu` của `kehoach.yaml`.",
      },
    ],
    examples: ["kehoach templates", "kehoach mau --sao-chep mau/ke-hoach.yaml"],
  },
  {
    name: "schema",
    alias: "luoc-do",
    about: "In lược đồ (JSON Schema) của tệp kế hoạch ra màn hình, hoặc ghi vào tệp, để trình soạn thảo gợi ý và giải thích từng mục.",
    options: [
      {
        name: "keys",
        alias: "khoa",
        value: "ngôn ngữ",
        sample: "en",
        about: "Tên mục bằng tiếng Việt `vi` hay tiếng Anh `en`. Mặc định: `vi`.",
      },
      { name: "profile", alias: "ho-so", about: "Lấy lược đồ của hồ sơ cơ quan `kehoach.yaml`." },
      {
        name: "output",
        alias: "tep",
        short: "o",
        value: "tệp",
        sample: "ke-hoach.schema.json",
        about: "Ghi vào tệp này, thay vì in ra màn hình. Tệp đang có thì không ghi đè.",
      },
    ],
    examples: ["kehoach schema -o ke-hoach.schema.json", "kehoach luoc-do --ho-so -o ho-so.schema.json"],
  },
];
