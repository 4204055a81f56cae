/** LibreOffice as a second reader: what our files look like on paper. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const tools = ["soffice", "pdftotext", "pdffonts", "pdftoppm", "pdfinfo"];
const missing = tools.filter((tool) => !runs(tool));

/**
 * For `describe.skipIf(withoutOffice)`: true where LibreOffice or poppler is missing, which is said once.
 *
 * @throws {Error} Where CI is set: there the checks must not be left out.
 */
export const withoutOffice = missing.length > 0;
if (withoutOffice) {
  const message = `Rendering checks are left out: ${missing.join(", ")} not found.`;
  if (process.env["CI"] === "true") throw new Error(message);
  process.stderr.write(`${message}\n`);
}

function runs(tool: string): boolean {
  try {
    execFileSync(tool, [tool === "soffice" ? "--version" : "-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export interface Pdf {
  readonly pages: number;
  /** Names of the fonts in the file, without the prefix of a subset. */
  readonly fonts: readonly string[];
  /** The words of a page (from 1), or of all pages, in reading order. */
  readonly text: (page?: number) => string;
  /** The words of a page with their places, in millimetres from the upper left corner. */
  readonly words: (page: number) => readonly Word[];
  /** A page in shades of grey. */
  readonly picture: (page: number, dotsPerInch: number) => Picture;
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `pixels` row by row, 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Converts all documents in one run of LibreOffice, whose start is the slow part. The PDFs live while `use` runs. */
export const withPdfs = <Out>(documents: Documents, use: (pdfs: Readonly<Record<string, Pdf>>) => Out): Out =>
  converted(documents, "pdf", (fileOf) => use(mapNames(documents, (name) => openPdf(fileOf(name)))));

/** The text of each document as LibreOffice reads it, a line for each paragraph; headers are not in it. */
export const textsOf = (documents: Documents): Readonly<Record<string, string>> =>
  converted(documents, "txt:Text (encoded):UTF8", (fileOf) => mapNames(documents, (name) => readFileSync(fileOf(name), "utf8")));

type Documents = Readonly<Record<string, Uint8Array>>;

const mapNames = <Out>(documents: Documents, make: (name: string) => Out): Readonly<Record<string, Out>> =>
  Object.fromEntries(Object.keys(documents).map((name) => [name, make(name)]));

function converted<Out>(documents: Documents, filter: string, use: (fileOf: (name: string) => string) => Out): Out {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-office-"));
  try {
    const names = Object.keys(documents);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name] ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const files = names.map((name) => join(folder, `${name}.docx`));
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...files], {
      stdio: "ignore",
    });
    return use((name) => join(folder, `${name}.${filter.split(":")[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openPdf(file: string): Pdf {
  const run = (tool: string, ...args: readonly string[]): string =>
    execFileSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const only = (page: number | undefined) => (page === undefined ? [] : ["-f", String(page), "-l", String(page)]);
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(run("pdfinfo", file))?.[1]),
    fonts: run("pdffonts", file).trim().split("\n").slice(2).map((line) => (line.split(/\s+/)[0] ?? "").replace(/^[A-Z]{6}\+/, "")),
    text: (page) => run("pdftotext", ...only(page), "-layout", file, "-"),
    words: (page) => wordsIn(run("pdftotext", ...only(page), "-bbox", file, "-")),
    picture: (page, dotsPerInch) => {
      const root = `${file}-${page}-${dotsPerInch}`;
      run("pdftoppm", ...only(page), "-r", String(dotsPerInch), "-gray", "-singlefile", file, root);
      return pictureFrom(readFileSync(`${root}.pgm`));
    },
  };
}

function wordsIn(boxes: string): readonly Word[] {
  const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
  const millimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4;
  return [...boxes.matchAll(pattern)].map(([, left, top, right, bottom, text = ""]) => ({
    text,
    left: millimetres(left),
    right: millimetres(right),
    top: millimetres(top),
    bottom: millimetres(bottom),
  }));
}

/** A binary PGM: `P5 width height 255`, then a byte for each pixel. */
function pictureFrom(bytes: Uint8Array): Picture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 64)));
  if (header === null) throw new Error("no PGM picture");
  return { width: Number(header[1]), height: Number(header[2]), pixels: bytes.subarray(header[0].length) };
}
