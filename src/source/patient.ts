/**
 * Reads a text with all its faults in one run: what is found is noted and repaired in a copy, and the copy is read again.
 *
 * So each fault is reported for itself, without the noise that yaml makes behind it, and the rest of the plan can still
 * be checked.
 */
import { explain } from "./complaints.ts";
import type { Fault } from "./fault.ts";
import { conflicts } from "./hygiene/conflicts.ts";
import { inspect } from "./inspect.ts";
import { applyEdits, backThroughAll, type Back } from "./mapped.ts";
import { scan } from "./scan/scan.ts";
import { deepest, readYaml, type YamlReading } from "./yaml.ts";

export interface PatientReading {
  /** The last reading; `undefined` if nesting is too deep to read at all. */
  readonly reading: YamlReading | undefined;
  /** What was read at last, and the way from it to the text given. */
  readonly text: string;
  readonly back: Back;
  readonly faults: readonly FoundFault[];
}

/** `back` leads from the fault's offsets to the text given. */
export interface FoundFault {
  readonly fault: Fault;
  readonly back: Back;
}

/** Readings of a faulty file: enough for any real one. `work` keeps large files from being read a dozen times. */
const most = { readings: 24, work: 16_000_000 };

export function readPatiently(given: string): PatientReading {
  const steps: Back[] = [];
  const found: FoundFault[] = [];
  let text = given;

  /** False if nothing could be repaired: reading again would find the same. */
  const mend = (faults: readonly Fault[]): boolean => {
    const back = backThroughAll(steps);
    for (const fault of faults) found.push({ fault, back });
    const mended = applyEdits(text, faults.flatMap(({ repair = [] }) => repair));
    const changed = mended.text !== text;
    text = mended.text;
    steps.push(mended.back);
    return changed;
  };
  const result = (reading: YamlReading | undefined): PatientReading => ({ reading, text, back: backThroughAll(steps), faults: found });

  mend([...conflicts(text)]);
  const readings = Math.max(3, Math.min(most.readings, Math.floor(most.work / (text.length + 1))));
  let scanned = false;
  for (let round = 0; ; round += 1) {
    const reading = readYaml(text);
    // Prose with a colon nests each line in the one before: too deep may be a hundred small faults.
    const faultless = "complaints" in reading && reading.complaints.length === 0;
    if (!faultless && !scanned) {
      scanned = true;
      if (mend(scan(text))) continue;
    }
    if ("tooDeepAt" in reading) {
      mend([tooDeep(reading.tooDeepAt)]);
      return result(undefined);
    }
    const firstComplaint = reading.complaints[0];
    const refused = inspect(reading.tokens, text).filter(({ from }) => from <= (firstComplaint?.from ?? Infinity));
    const faults = firstComplaint === undefined ? refused : [...refused, explain(firstComplaint, text)];
    if (faults.length === 0) return result(reading);
    if (!mend(faults) || round >= readings) return result(reading);
  }
}

const tooDeep = (from: number): Fault => ({
  code: "too-deep",
  message: `Các mục lồng vào nhau quá ${deepest} cấp; kế hoạch không sâu đến thế.`,
  hint: "Kiểm tra chỗ thụt vào, gạch đầu dòng và dấu ngoặc từ dòng này.",
  from,
  to: from + 1,
});
