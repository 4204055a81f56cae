/** The options of `kehoach build`, as typed → as meant. */
import { UserError } from "../base/user-error.ts";
import { formats, type Draft, type Format } from "../pipeline.ts";
import type { Io } from "./io.ts";
import { isEmpty, readRegistry, type Registry } from "./registry.ts";

type Typed = string | true;

export interface BuildOptions {
  readonly format?: Typed;
  readonly output?: Typed;
  readonly number?: Typed;
  readonly date?: Typed;
  readonly draft?: Typed;
  readonly strict?: Typed;
  readonly force?: Typed;
}

export interface Settings {
  readonly formats: readonly Format[];
  readonly folder: string | undefined;
  readonly registry: Registry;
  readonly draft: Draft | undefined;
  /** Whether errors that rules find stop the build. */
  readonly strict: boolean;
  readonly force: boolean;
  /** Set from outside; else each plan has its own. */
  readonly created: Date | undefined;
}

/** @param plans How many plans the run has. */
export function readBuildOptions(options: BuildOptions, plans: number, io: Io): Settings {
  const { format = "docx,md", output, number, date, draft, strict, force } = options;
  const registry = readRegistry(textOf(number), textOf(date));
  const round = draft === undefined ? undefined : readDraft(draft);
  if (!isEmpty(registry) && plans > 1) {
    throw new UserError(
      "`--so`, `--ngay` chỉ dùng cho từng kế hoạch, vì mỗi văn bản có số và ngày riêng",
      "Chạy lại cho từng tệp, ví dụ `kehoach lap ke-hoach-2026.yaml --so 15 --ngay 20/3/2026`.",
    );
  }
  if (!isEmpty(registry) && round !== undefined) {
    throw new UserError("Bản dự thảo chưa có số và ngày ban hành", "Bỏ `--du-thao`, hoặc bỏ `--so`, `--ngay`.");
  }
  return {
    formats: formatsOf(String(format)),
    folder: textOf(output),
    registry,
    draft: round,
    strict: strict === true,
    force: force === true,
    created: sourceDate(io),
  };
}

const textOf = (typed: Typed | undefined): string | undefined => (typeof typed === "string" ? typed : undefined);

function readDraft(typed: Typed): Draft {
  if (typed === true) return true;
  if (/^0*[1-9]\d?$/.test(typed)) return Number(typed);
  throw new UserError(`Lần dự thảo \`${typed}\` không đúng; cần một số từ 1 đến 99`, "Ví dụ `--du-thao 2`, hoặc chỉ `--du-thao`.");
}

function formatsOf(typed: string): readonly Format[] {
  if (typed.endsWith(",")) {
    throw new UserError(`Sau \`${typed}\` còn thiếu loại tệp`, "Viết liền, không để dấu cách: `-f docx,md`.");
  }
  const wanted = typed.split(",").map((word) => {
    const known = formats.find((format) => format === word.trim().toLowerCase());
    if (known === undefined) throw new UserError(`Không có loại tệp \`${word}\``, "Chọn `docx`, `md`, hoặc `docx,md`.");
    return known;
  });
  return formats.filter((format) => wanted.includes(format));
}

/** Seconds since 1970, at most to the end of the year 9999, after which a date no longer has four digits. */
const lastSecond = 253402300799;

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate({ env: { SOURCE_DATE_EPOCH: typed } }: Io): Date | undefined {
  if (typed === undefined || typed === "") return undefined;
  if (/^\d{1,12}$/.test(typed) && Number(typed) <= lastSecond) return new Date(Number(typed) * 1000);
  throw new UserError(
    `Biến môi trường \`SOURCE_DATE_EPOCH\` là \`${typed}\`, cần là số giây tính từ ngày 01/01/1970`,
    "Bỏ biến này đi để lấy ngày theo kế hoạch, hoặc đặt lại cho đúng, chẳng hạn `1679875200`.",
  );
}
