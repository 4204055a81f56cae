/** A template as it comes from its file: plain texts that know where they stand. What the source stage gives, fits. */
import type { Position, Within } from "../../base/place.ts";

export interface TemplateFile {
  readonly file: string;
  readonly root: TemplateMap;
  readonly positionAt: (offset: number) => Position;
}

export type TemplateNode = TemplateScalar | TemplateList | TemplateMap;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface TemplateScalar extends Stretch {
  readonly kind: "scalar";
  readonly value: string;
  readonly within: (part: Within) => Stretch;
}

export interface TemplateList extends Stretch {
  readonly kind: "list";
  readonly items: readonly TemplateNode[];
}

export interface TemplateMap extends Stretch {
  readonly kind: "map";
  readonly entries: readonly { readonly key: TemplateScalar; readonly value: TemplateNode }[];
}
