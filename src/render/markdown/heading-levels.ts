/** Levels of headings: those kinds that a text has, one under the other, so that none is skipped. */
import type { Block, BlockOf } from "../../document/document.ts";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Level 1 is the title; parts, sections and clauses follow as far as they occur. */
export function headingLevels(blocks: readonly Block[]): (heading: BlockOf<"heading">) => HeadingLevel {
  const has = (level: BlockOf<"heading">["level"]): boolean => blocks.some((block) => block.kind === "heading" && block.level === level);
  const section = has("part") ? 3 : 2;
  const clause = has("section") ? section + 1 : section;
  const levels = { part: 2, section, clause };
  return ({ level, depth }) => Math.min(levels[level] + depth - 1, 6) as HeadingLevel;
}
