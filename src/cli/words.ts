/** The words of the command line: every command and option in both spellings, with what help says about it. */

export interface OptionWord {
  readonly name: string;
  readonly alias: string;
  readonly short?: string;
  /** What stands for its value in help; an option without one is a switch. */
  readonly value?: string;
  readonly about: string;
}

export interface CommandWord {
  readonly name: CommandName;
  readonly alias: string;
  /** Whether names of plans follow. */
  readonly takesPlans: boolean;
  readonly about: string;
  readonly options: readonly OptionWord[];
  readonly examples: readonly string[];
}

export type CommandName = "build" | "validate" | "schema";

export const helpWord = { name: "help", alias: "tro-giup", short: "h", about: "Xem hướng dẫn, chung hoặc của một lệnh." } as const;
export const versionWord = { name: "version", alias: "phien-ban", short: "V", about: "Xem phiên bản." } as const;

export const commands: readonly CommandWord[] = [
  {
    name: "build",
    alias: "lap",
    takesPlans: true,
    about: "Lập văn bản Word (DOCX) và Markdown từ tệp kế hoạch, đặt cạnh tệp kế hoạch.",
    options: [
      {
        name: "format",
        alias: "dinh-dang",
        short: "f",
        value: "loại",
        about: "Loại tệp cần lập: `docx`, `md`, hoặc cả hai `docx,md`. Mặc định: cả hai.",
      },
      {
        name: "output",
        alias: "thu-muc",
        short: "o",
        value: "thư mục",
        about: "Ghi vào thư mục này; chưa có thì tạo. Mặc định: cạnh tệp kế hoạch.",
      },
      {
        name: "force",
        alias: "ghi-de",
        about: "Thay cả tệp đã được sửa tay hoặc không phải do kehoach lập. Phần sửa tay sẽ mất.",
      },
    ],
    examples: ["kehoach build plans/plan-2023.yaml", "kehoach lap plans/plan-2023.yaml --thu-muc van-ban"],
  },
  {
    name: "validate",
    alias: "kiem-tra",
    takesPlans: true,
    about: "Kiểm tra tệp kế hoạch và chỉ ra chỗ cần sửa; không ghi tệp nào.",
    options: [],
    examples: ["kehoach validate plans/plan-2023.yaml", "kehoach kiem-tra plans/plan-2023.yaml"],
  },
  {
    name: "schema",
    alias: "luoc-do",
    takesPlans: false,
    about: "In lược đồ (JSON Schema) của tệp kế hoạch, để trình soạn thảo gợi ý và giải thích từng mục.",
    options: [
      {
        name: "keys",
        alias: "khoa",
        value: "ngôn ngữ",
        about: "Tên mục bằng tiếng Việt `vi` hay tiếng Anh `en`. Mặc định: `vi`.",
      },
    ],
    examples: ["kehoach schema > ke-hoach.schema.json", "kehoach luoc-do --khoa en"],
  },
];
