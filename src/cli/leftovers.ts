/** What an earlier build left of appendices that stood in files of their own and no longer do. */
import { dirname, join, parse } from "node:path";
import { obstacleIn, occupantOf } from "./occupied.ts";
import type { Io } from "./io.ts";
import type { Job } from "./outputs.ts";
import type { Replacement } from "./replace.ts";
import type { Format } from "../pipeline.ts";

export interface Leftovers {
  /** Still as we wrote them: they go, since nobody wants an old appendix beside a new plan. */
  readonly gone: readonly Replacement[];
  /** Not as we wrote them: somebody has to look. */
  readonly kept: readonly string[];
}

/** @param taken Whether the run itself writes this path. */
export async function leftoversOf({ plan, outputs }: Job, taken: (path: string) => boolean, io: Io): Promise<Leftovers> {
  const gone: Replacement[] = [];
  const kept: string[] = [];
  for (const [format, main] of outputs) {
    for (const path of appendixFiles(main, io)) {
      if (taken(path) || isOfAnotherPlan(path, plan, io)) continue;
      const replacement = await whatMayGo(path, format, io);
      if (replacement === undefined) kept.push(path);
      else gone.push(replacement);
    }
  }
  return { gone, kept };
}

function appendixFiles(main: string, { files }: Io): readonly string[] {
  const { dir, name, ext } = parse(main);
  const isOne = (other: string): boolean =>
    other.startsWith(`${name}-phu-luc-`) && /^\d+$/.test(other.slice(`${name}-phu-luc-`.length, -ext.length)) && other.endsWith(ext);
  try {
    return files.list(dir === "" ? "." : dir).filter(isOne).toSorted().map((other) => join(dir, other));
  } catch {
    // A folder that is not there yet holds nothing; one that cannot be read is spoken of when it is written to.
    return [];
  }
}

/** `p-phu-luc-2.docx` may as well be the document of a plan `p-phu-luc-2.yaml`. */
function isOfAnotherPlan(path: string, plan: string, { files }: Io): boolean {
  const { name } = parse(path);
  const folders = [dirname(plan), dirname(path)];
  return folders.some((folder) => [".yaml", ".yml"].some((ext) => isThere(join(folder, name + ext), files)));
}

function isThere(path: string, files: Io["files"]): boolean {
  try {
    return files.entryOfLink(path) !== undefined;
  } catch {
    return true;
  }
}

async function whatMayGo(path: string, format: Format, { files }: Io): Promise<Replacement | undefined> {
  try {
    const occupant = occupantOf(path, files);
    if (occupant === undefined || (await obstacleIn(occupant, format)) !== undefined) return undefined;
    return { path, existing: occupant.entry };
  } catch {
    // A link, a folder, a file that may not be read: nothing of ours.
    return undefined;
  }
}
