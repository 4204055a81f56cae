/** `kehoach validate <plan...>`: says what is to be mended in each plan and in its office's profile, and writes nothing. */
import { hasErrors, type Diagnostic } from "../../base/diagnostic.ts";
import { isSecret, readPlan } from "../../pipeline.ts";
import { reportText } from "../../report/text.ts";
import { worst, type ExitCode } from "../exit-code.ts";
import { apartFrom, newsOf, sayable } from "../findings.ts";
import { namedOnce, readInput } from "../inputs.ts";
import type { Io } from "../io.ts";
import { notice, reportFault } from "../notices.ts";
import { isBroken, isProfile, officesIn } from "../office.ts";

/** 0 when nothing has errors, 1 when something has, 2 when a plan could not be read or must not be. */
export async function validate(names: readonly string[], io: Io): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  const found: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const looked = new Set<string>();
  const offices = officesIn(io);
  const news = newsOf();
  const add = (diagnostics: readonly Diagnostic[], involved: ReadonlyMap<string, string>): void => {
    found.push(...diagnostics);
    for (const { place } of diagnostics) looked.add(place.file);
    if (diagnostics.length > 0) for (const [file, text] of involved) texts.set(file, text);
  };
  for (const name of namedOnce(names, io)) {
    try {
      const bytes = isProfile(name) ? undefined : readInput(name, io);
      const office = await (bytes === undefined ? offices.at(name) : offices.of(name));
      const { diagnostics: settled, texts: ofOffice } = news(office);
      add(settled, ofOffice);
      codes.push(hasErrors(settled) ? 1 : 0);
      looked.add(name);
      if (bytes === undefined) continue;
      const read = await readPlan(name, bytes, office?.profile);
      const { diagnostics, texts: involved } = sayable(read);
      const certain = office !== undefined && isBroken(office) ? apartFrom(office, diagnostics) : diagnostics;
      add(certain, involved);
      codes.push(isSecret(certain) ? 2 : hasErrors(certain) ? 1 : 0);
    } catch (fault) {
      looked.delete(name);
      codes.push(reportFault(fault, io));
    }
  }
  io.out(reportText(found, { texts, files: looked.size, ...io.terminal }));
  if (found.length === 0 && looked.size > 0) notice(`Đã kiểm tra ${looked.size} tệp, không có lỗi.`, io);
  return worst(codes);
}
