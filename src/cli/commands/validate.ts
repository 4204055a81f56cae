/** `kehoach validate <plan...>`: says what is to be mended in each plan, and writes nothing. */
import { hasErrors, type Diagnostic } from "../../base/diagnostic.ts";
import { readPlan } from "../../pipeline.ts";
import { reportText } from "../../report/text.ts";
import { worst, type ExitCode } from "../exit-code.ts";
import { namedOnce, readInput } from "../inputs.ts";
import type { Io } from "../io.ts";
import { notice, reportFault } from "../notices.ts";

/** 0 when no plan has errors, 1 when one has, 2 when one could not be read. */
export async function validate(names: readonly string[], io: Io): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  const found: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const name of namedOnce(names, io)) {
    try {
      const { diagnostics, text } = await readPlan(name, readInput(name, io));
      found.push(...diagnostics);
      if (text !== undefined && diagnostics.length > 0) texts.set(name, text);
      codes.push(hasErrors(diagnostics) ? 1 : 0);
    } catch (fault) {
      codes.push(reportFault(fault, io));
    }
  }
  const files = codes.filter((code) => code < 2).length;
  io.out(reportText(found, { texts, files, ...io.terminal }));
  if (found.length === 0 && files > 0) notice(`Đã kiểm tra ${files} tệp, không có lỗi.`, io);
  return worst(codes);
}
