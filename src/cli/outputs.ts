/** Where the documents of each plan go, settled for the whole run before anything is written. */
import { dirname, join, parse } from "node:path";
import { UserError } from "../base/user-error.ts";
import type { Format } from "../pipeline.ts";
import { explainFolder } from "./faults.ts";
import type { Io } from "./io.ts";

export interface Job {
  /** As the user named it. */
  readonly plan: string;
  /** Path of each output, spelled from where the user stands. */
  readonly outputs: ReadonlyMap<Format, string>;
}

/** `plans/plan-2023.yaml` → `plans/plan-2023.docx`, or the same name in `folder`. */
export function planJobs(
  plans: readonly string[],
  formats: readonly Format[],
  folder: string | undefined,
): readonly Job[] {
  return plans.map((plan) => ({
    plan,
    outputs: new Map(formats.map((format) => [format, join(folder ?? dirname(plan), `${parse(plan).name}.${format}`)])),
  }));
}

/** Where an appendix in a file of its own goes: `plan-2023-phu-luc-2.docx` beside `plan-2023.docx`. */
export function besideMain(main: string, suffix: string): string {
  const { dir, name, ext } = parse(main);
  return join(dir, `${name}-${suffix}${ext}`);
}

/** Takes an output for a plan. */
export type Claim = (output: string, plan: string) => void;

/**
 * Refuses a run in which one file would be written twice, or a plan would be overwritten.
 *
 * @returns What takes the outputs that show only when a plan is read; it throws where one is taken already.
 */
export function claimOutputs(jobs: readonly Job[], io: Io): Claim {
  const plans = new Map(jobs.flatMap(({ plan }) => namesOf(plan, io).map((name) => [name, plan])));
  const makers = new Map<string, string>();
  const claim: Claim = (output, plan) => {
    const overwritten = namesOf(output, io).flatMap((name) => plans.get(name) ?? [])[0];
    if (looseName(output, io) === looseName(plan, io)) throw notNamedAsPlan(plan);
    if (overwritten !== undefined) {
      throw new UserError(
        `Văn bản lập từ \`${plan}\` sẽ ghi đè lên kế hoạch \`${overwritten}\``,
        "Đặt tên tệp kế hoạch có đuôi `.yaml`, hoặc ghi vào thư mục khác bằng `-o <thư mục>`.",
      );
    }
    const key = looseName(output, io);
    const other = makers.get(key);
    if (other !== undefined) {
      throw new UserError(
        `\`${other}\` và \`${plan}\` cùng cho ra tệp \`${output}\``,
        "Đổi tên một tệp kế hoạch, hoặc lập từng kế hoạch vào thư mục riêng bằng `-o <thư mục>`.",
      );
    }
    makers.set(key, plan);
  };
  for (const { plan, outputs } of jobs) for (const output of outputs.values()) claim(output, plan);
  return claim;
}

/** Who names a document where a plan is asked for has nearly always taken the one for the other. */
function notNamedAsPlan(plan: string): UserError {
  const { ext } = parse(plan);
  const kind = ext.toLowerCase() === ".docx" ? "tệp Word" : "tệp Markdown";
  return new UserError(
    `\`${plan}\` có đuôi \`${ext}\` của ${kind}, không phải của tệp kế hoạch`,
    "Nêu tên tệp kế hoạch, có đuôi `.yaml`. Nếu tệp này đúng là kế hoạch thì đổi đuôi thành `.yaml`.",
  );
}

/** Refuses `-o` early if it cannot be a folder; it is made only once there is something to write. */
export function refuseFolder(folder: string, { files }: Io): void {
  try {
    const entry = files.entry(folder);
    if (entry === undefined || entry.kind === "folder") return;
  } catch (fault) {
    throw explainFolder(fault, folder);
  }
  throw new UserError(`\`${folder}\` là tệp, không phải thư mục`, "Chọn tên thư mục khác sau `-o`.");
}

/** A file is itself under any of its names, links included. */
function namesOf(path: string, io: Io): readonly string[] {
  const entry = entryIfAny(path, io);
  return entry === undefined ? [looseName(path, io)] : [looseName(path, io), entry.identity];
}

/** On Windows and macOS `Plan.docx` and `plan.docx` are one file, and documents are passed on to there. */
const looseName = (path: string, io: Io): string => io.resolve(path).normalize("NFC").toLowerCase();

function entryIfAny(path: string, { files }: Io): ReturnType<Io["files"]["entry"]> {
  try {
    return files.entry(path);
  } catch {
    // Whatever is wrong with the path is said when it is read or written.
    return undefined;
  }
}
