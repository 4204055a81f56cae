/** Makes findings about a template file, each at its own characters. */
import type { Diagnostic, Related } from "../../base/diagnostic.ts";
import type { ModelPath, Place } from "../../base/place.ts";
import type { Stretch, TemplateFile, TemplateNode } from "./template-file.ts";

/** A part of a template and the way to it from the root. `name` is for messages: `` `letterhead` ``, or `mẫu` itself. */
export interface Spot {
  readonly node: TemplateNode;
  readonly path: ModelPath;
  readonly name: string;
}

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly source?: string;
  readonly related?: readonly Related[];
}

export type Report = (spot: Pick<Spot, "path">, stretch: Stretch, fault: Fault) => void;

export const placeIn = ({ file, positionAt }: TemplateFile, path: ModelPath, { start, end }: Stretch): Place => ({
  file,
  path,
  start: positionAt(start),
  end: positionAt(end),
});

export const reportTo =
  (found: Diagnostic[], file: TemplateFile): Report =>
  ({ path }, stretch, { code, ...fault }) => {
    found.push({ code: `template/${code}`, severity: "error", ...fault, place: placeIn(file, path, stretch) });
  };

/** `` `a`, `b`, `c` `` */
export const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
