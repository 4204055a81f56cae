/** `kehoach validate <plan...>`: says what is to be mended in each plan and in its office's profile, and mends it if asked. */
import { hasErrors, type Diagnostic } from "../../base/diagnostic.ts";
import { isSecret } from "../../pipeline.ts";
import { worst, type ExitCode } from "../exit-code.ts";
import { newsOf, type Found } from "../findings.ts";
import { namedOnce, readInput } from "../inputs.ts";
import type { Io } from "../io.ts";
import { judgePlan, type JudgeOptions } from "../judge.ts";
import { notice, reportFault } from "../notices.ts";
import { isProfile, officesIn } from "../office.ts";
import { giveReports, refuseReportFiles } from "../reports.ts";
import { readValidateOptions, type ValidateOptions, type ValidateSettings } from "../validate-options.ts";

/** 0 when nothing has errors, 1 when something has (or too many warnings), 2 when a plan could not be read or must not be. */
export async function validate(names: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  const settings = readValidateOptions(options);
  refuseReportFiles(settings.requests);
  const judging = judgingOf(settings, io);
  const codes: ExitCode[] = [];
  const found: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const looked = new Set<string>();
  const offices = officesIn(io);
  const news = newsOf();
  const add = ({ diagnostics, texts: involved }: Found): void => {
    found.push(...diagnostics);
    for (const { place } of diagnostics) looked.add(place.file);
    for (const [file, text] of involved) texts.set(file, text);
    codes.push(isSecret(diagnostics) ? 2 : hasErrors(diagnostics) ? 1 : 0);
  };
  for (const name of namedOnce(names, io)) {
    try {
      const bytes = isProfile(name) ? undefined : readInput(name, io);
      const office = await (bytes === undefined ? offices.at(name) : offices.of(name));
      add(news(office));
      looked.add(name);
      if (bytes !== undefined) add(await judgePlan({ name, bytes, office }, judging, io));
    } catch (fault) {
      looked.delete(name);
      codes.push(reportFault(fault, io));
    }
  }
  await giveReports(settings.requests, { diagnostics: found, files: [...looked], texts }, io);
  const isSilent = settings.requests.every(({ format, file }) => format !== "text" || file !== undefined);
  if (found.length === 0 && looked.size > 0 && !isSilent) notice(`Đã kiểm tra ${looked.size} tệp, không có lỗi.`, io);
  if (tooMany(found, settings.maxWarnings, io)) codes.push(1);
  return worst(codes);
}

function judgingOf({ preset, fix, requests }: ValidateSettings, io: Io): JudgeOptions {
  const isForProgram = requests.some(({ format, file }) => format !== "text" && file === undefined);
  return {
    settings: { ...(preset === undefined ? {} : { preset }), ...(io.today === undefined ? {} : { today: io.today }) },
    ...(fix === undefined ? {} : { fix: { ...fix, show: isForProgram ? io.err : io.out } }),
  };
}

function tooMany(found: readonly Diagnostic[], most: number, io: Io): boolean {
  const count = found.filter(({ severity }) => severity === "warning").length;
  if (count <= most) return false;
  notice(`Có ${count} chỗ cần xem lại, nhiều hơn mức cho phép là ${most}.`, io);
  return true;
}
