/** The options of `kehoach validate`, as typed → as meant. */
import { UserError } from "../base/user-error.ts";
import type { Preset } from "../plan/knowledge.ts";
import { readPreset } from "../plan/preset.ts";
import { formatNames, readRequest, type ReportRequest } from "../report/formats.ts";

export interface ValidateOptions {
  readonly format?: readonly string[];
  readonly fix?: string | true;
  readonly unsafe?: string | true;
  readonly dryRun?: string | true;
  readonly preset?: string | true;
  readonly maxWarnings?: string | true;
}

export interface ValidateSettings {
  readonly requests: readonly ReportRequest[];
  /** Absent: nothing is mended. */
  readonly fix?: { readonly unsafe: boolean; readonly dryRun: boolean };
  /** Absent: as the office has settled. */
  readonly preset?: Preset;
  readonly maxWarnings: number;
}

export function readValidateOptions({ format = [], fix, unsafe, dryRun, preset, maxWarnings }: ValidateOptions): ValidateSettings {
  for (const [name, typed] of [["--unsafe", unsafe], ["--dry-run", dryRun]] as const) {
    if (typed !== undefined && fix === undefined) throw new UserError(`Tùy chọn \`${name}\` chỉ dùng cùng \`--fix\``, `Ghi \`--fix ${name}\`.`);
  }
  return {
    requests: requestsOf(format),
    ...(fix === undefined ? {} : { fix: { unsafe: unsafe !== undefined, dryRun: dryRun !== undefined } }),
    ...(typeof preset === "string" ? { preset: presetOf(preset) } : {}),
    maxWarnings: typeof maxWarnings === "string" ? countOf(maxWarnings) : Infinity,
  };
}

function requestsOf(typed: readonly string[]): readonly ReportRequest[] {
  if (typed.length === 0) return [{ format: "text" }];
  const requests = typed.map((one) => {
    const request = readRequest(one);
    if (request !== undefined) return request;
    const names = formatNames.map((name) => `\`${name}\``).join(", ");
    throw new UserError(`Không có dạng báo cáo \`${one}\``, `Chọn ${names}; ghi vào tệp thì thêm \`=tệp\`, ví dụ \`-f sarif=ket-qua.sarif\`.`);
  });
  const [, second] = requests.filter(({ file }) => file === undefined);
  if (second === undefined) return requests;
  throw new UserError(
    "Chỉ in được một dạng báo cáo ra màn hình",
    `Các dạng khác ghi vào tệp, ví dụ \`-f ${second.format}=bao-cao.${second.format}\`.`,
  );
}

function presetOf(typed: string): Preset {
  const preset = readPreset(typed);
  if (preset !== undefined) return preset;
  throw new UserError(`Không có mức soát \`${typed}\``, "Chọn `toi-thieu`, `khuyen-nghi` hoặc `nghiem-ngat`.");
}

function countOf(typed: string): number {
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  throw new UserError(`Số chỗ cần xem lại \`${typed}\` không đúng; cần một số nguyên từ 0`, "Ví dụ `--max-warnings 0`.");
}
