/** The office a plan belongs to: its profile, found upwards from the plan, and its template; each read once in a run. */
import { dirname, join, relative } from "node:path";
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import { UserError } from "../base/user-error.ts";
import { readOffice, readTemplate, type Profile, type Template } from "../pipeline.ts";
import { readInput } from "./inputs.ts";
import type { Io } from "./io.ts";
import { notice } from "./notices.ts";
import { templateFault } from "./office-template.ts";

export const profileName = "kehoach.yaml";

export interface Office {
  /** Of the profile, spelled from where the user stands. */
  readonly file: string;
  /** As far as it could be read. */
  readonly profile: Profile | undefined;
  readonly template: Template | undefined;
  /** All that was found in profile and template. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface Offices {
  /** The office of a plan; the same object for every plan of the office. */
  readonly of: (plan: string) => Promise<Office | undefined>;
  /** The office of a profile that was named itself. */
  readonly at: (profile: string) => Promise<Office>;
}

export const isBroken = (office: Office | undefined): boolean => office !== undefined && hasErrors(office.diagnostics);

/** A glob such as `*.yaml` names the profile along with the plans. */
export const isProfile = (name: string): boolean => name.replaceAll("\\", "/").split("/").at(-1) === profileName;

export function officesIn(io: Io): Offices {
  const known = new Map<string, Promise<Office>>();
  const told = new Set<string>();
  const at = (file: string): Promise<Office> => {
    const path = io.resolve(file);
    const seen = known.get(path);
    if (seen !== undefined) return seen;
    const made = readWhole(file, io);
    known.set(path, made);
    return made;
  };
  return {
    at,
    of: async (plan) => {
      const folder = folderInItsPlace(plan, io);
      if (folder !== undefined && !told.has(folder)) notice(`\`${folder}\` là thư mục nên không dùng làm hồ sơ cơ quan; hồ sơ phải là tệp \`${profileName}\`.`, io);
      if (folder !== undefined) told.add(folder);
      const file = profileFor(plan, io);
      return file === undefined ? undefined : at(file);
    },
  };
}

/**
 * The nearest profile in the plan's folder or above it. The search ends at a folder that holds `.git`, the root of a
 * repository: what lies above it belongs to somebody else.
 */
export const profileFor = (plan: string, io: Io): string | undefined => nearest(plan, "file", io);

/** A folder under the name of the profile, nearer to the plan than any profile: somebody meant something by it. */
function folderInItsPlace(plan: string, io: Io): string | undefined {
  const folder = nearest(plan, "folder", io);
  const file = profileFor(plan, io);
  if (folder === undefined || file === undefined) return folder;
  return io.resolve(folder).length > io.resolve(file).length ? folder : undefined;
}

function nearest(plan: string, kind: "file" | "folder", io: Io): string | undefined {
  for (let folder = dirname(io.resolve(plan)); ; folder = dirname(folder)) {
    const path = join(folder, profileName);
    if (kindAt(path, io) === kind) return relative(io.resolve("."), path);
    if (kindAt(join(folder, ".git"), io) !== undefined || dirname(folder) === folder) return undefined;
  }
}

/** Where one may not even look, there is nothing for us. */
function kindAt(path: string, { files }: Io): string | undefined {
  try {
    return files.entry(path)?.kind;
  } catch {
    return undefined;
  }
}

async function readWhole(file: string, io: Io): Promise<Office> {
  const bytes = readOrSay(file, io);
  if (!(bytes instanceof Uint8Array)) {
    return { file, profile: undefined, template: undefined, diagnostics: [bytes], texts: new Map() };
  }
  const { value: profile, diagnostics, texts } = await readFilled(file, bytes);
  const choice = profile?.template;
  if (choice === undefined) return { file, profile, template: undefined, diagnostics, texts };
  const path = join(dirname(file), choice.path);
  const fault = templateFault(path, { choice, folder: dirname(file) }, io);
  if (fault !== undefined) return { file, profile, template: undefined, diagnostics: [...diagnostics, fault], texts };
  const read = await readTemplate(path, readInput(path, io));
  return {
    file,
    profile,
    template: read.value,
    diagnostics: [...diagnostics, ...read.diagnostics],
    texts: new Map([...texts, ...read.texts]),
  };
}

/** An empty file settles nothing, and is no reason to stop; but somebody may have emptied it by mistake. */
async function readFilled(file: string, bytes: Uint8Array): ReturnType<typeof readOffice> {
  const read = await readOffice(file, bytes);
  const empty = read.diagnostics.find(({ code }) => code === "source/empty");
  if (empty === undefined) return read;
  const { value } = await readOffice(file, new TextEncoder().encode("{}"));
  const message = "Hồ sơ cơ quan này chưa có mục nào nên kế hoạch không lấy được gì từ hồ sơ.";
  const hint = "Ghi những mục các kế hoạch dùng chung, ví dụ `cơ quan`, `địa danh`, `nơi nhận`, `người ký`; không dùng hồ sơ thì xóa tệp này.";
  return { ...read, value, diagnostics: [{ code: "profile/empty", severity: "warning", message, hint, place: empty.place }] };
}

/** What cannot be read is a finding like any other, so that it is said once, not once for each plan. */
function readOrSay(file: string, io: Io): Uint8Array | Diagnostic {
  try {
    return readInput(file, io);
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    const { message, hint } = fault;
    const place = { file, path: [] };
    return { code: "profile/unreadable", severity: "error", message: `${message}.`, place, ...(hint === undefined ? {} : { hint }) };
  }
}
