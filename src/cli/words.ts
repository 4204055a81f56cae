/** The words of the command line: every command and option in both spellings, with what help says about it. */

export interface OptionWord {
  readonly name: string;
  readonly alias: string;
  readonly short?: string;
  /** What stands for its value in help; an option without one is a switch. */
  readonly value?: string;
  /** A value to show to somebody who wrote none, as it is typed. */
  readonly sample?: string;
  /** Set where the value may be left out: what follows is taken for it only if it looks so. */
  readonly looksLike?: RegExp;
  readonly about: string;
}

export interface CommandWord {
  readonly name: CommandName;
  readonly alias: string;
  /** The files whose names follow, if any may. */
  readonly operands?: Operands;
  readonly about: string;
  readonly options: readonly OptionWord[];
  readonly examples: readonly string[];
}

export interface Operands {
  /** As help and commander write it: `<tệp...>`, `[tệp]`. */
  readonly usage: string;
  readonly about: string;
  readonly least: number;
  readonly most: number;
}

export type CommandName = "build" | "validate" | "init" | "templates" | "schema";

export const helpWord = { name: "help", alias: "tro-giup", short: "h", about: "Xem hướng dẫn, chung hoặc của một lệnh." } as const;
export const versionWord = { name: "version", alias: "phien-ban", short: "V", about: "Xem phiên bản." } as const;

const plans: Operands = {
  usage: "<tệp...>",
  about: "Một hoặc nhiều tệp kế hoạch (YAML).",
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
        looksLike: /^\d+$/,
        about: "Đóng chữ DỰ THẢO, hoặc DỰ THẢO LẦN 2 khi ghi `--du-thao 2`.",
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
    about: "Kiểm tra tệp kế hoạch, cùng hồ sơ cơ quan và mẫu nếu có, và chỉ ra chỗ cần sửa; không ghi tệp nào.",
    options: [],
    examples: ["kehoach validate plans/plan-2023.yaml", "kehoach kiem-tra plans/plan-2023.yaml"],
  },
  {
    name: "init",
    alias: "tao",
    operands: {
      usage: "[tệp]",
      about: "Tên tệp kế hoạch sẽ tạo. Không ghi thì đặt theo năm ban hành, như `ke-hoach-2026.yaml`.",
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
