/** Looks for characters that must not stand in a plan, in comments too, each at its place in the user's own text. */
import type { Fault } from "../fault.ts";
import { characterKinds, characterNames } from "./characters.ts";

const kinds = characterKinds.map((kind) => ({ ...kind, pattern: new RegExp(`[${kind.characters}]`, "u") }));
const suspect = new RegExp(`[${characterKinds.map(({ characters }) => characters).join("")}]`, "gu");

/** A wider net that is quick to cast: most plans have nothing in it. */
const perhaps = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\uffff]/;

export function* strayCharacters(text: string): Generator<Fault> {
  if (!perhaps.test(text)) return;
  for (const { 0: character, index: from } of text.matchAll(suspect)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const kind = kinds.find(({ pattern }) => pattern.test(character));
    if (kind === undefined) continue;
    const { code, severity, reason, hint } = kind;
    const message = `Có ${characterNames[codePoint] ?? kind.name} (${unicode(codePoint)}), ${reason}.`;
    yield { code, severity, message, hint, from, to: from + character.length };
  }
}

/** What yaml must not see: its lexer uses some control characters for itself. Same length, so offsets stay. */
export const withoutControls = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufeff]/g, "\ufffd");

const unicode = (codePoint: number): string => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
