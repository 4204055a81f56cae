/** A fault found while reading: words for the clerk, its stretch, and a repair of our copy so that reading can go on. */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Place, Position } from "../base/place.ts";
import type { Back, Edit } from "./mapped.ts";

export interface Fault {
  /** Without the stage: `tab-indent`. */
  readonly code: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly from: number;
  readonly to: number;
  /** Nothing in the file could be pointed at. */
  readonly wholeFile?: boolean;
  /** Makes a copy of the text readable with the meaning its author most likely had in mind. */
  readonly repair?: readonly Edit[];
}

export interface TextAt {
  readonly file: string;
  readonly positionAt: (offset: number) => Position;
}

/** `back` leads from the text the fault was found in to the user's own. */
export function toDiagnostic(fault: Fault, { file, positionAt }: TextAt, back: Back): Diagnostic {
  const stretch = (): Partial<Place> => ({ start: positionAt(back(fault.from, "start")), end: positionAt(back(fault.to, "end")) });
  return {
    code: `source/${fault.code}`,
    severity: fault.severity ?? "error",
    message: fault.message,
    place: { file, path: [], ...(fault.wholeFile === true ? {} : stretch()) },
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}

const most = 20;

/** At most twenty of a code; what is left out is counted, at the place of the first left out. */
export function bounded(all: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { code } of all) counts.set(code, (counts.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  return all.flatMap((diagnostic) => {
    const { code, severity, place } = diagnostic;
    const before = seen.get(code) ?? 0;
    seen.set(code, before + 1);
    if (before < most) return [diagnostic];
    if (before > most) return [];
    return [{ code, severity, place, message: `Từ đây còn ${(counts.get(code) ?? 0) - most} chỗ khác mắc lỗi như trên.` }];
  });
}
