/** Checks the words of one text of a template: those the decree fixes, and those that stand nowhere in a plan. */
import { fixedWords, type FixedWords } from "./fixed-words.ts";
import { foreignWords } from "./foreign-words.ts";
import type { TextFault } from "./names.ts";
import type { PartName } from "./offers.ts";

/** @param text Asks for what it is offered and for nothing else: that has been checked. */
export function wordingFaults(text: string, { part, entry }: { readonly part: PartName; readonly entry: string }): readonly TextFault[] {
  if (part === "properties") return []; // not printed
  const foreign = foreignFaults(text, entry);
  if (foreign.length > 0) return foreign;
  const fixed = (fixedWords[part] as Readonly<Record<string, FixedWords>> | undefined)?.[entry];
  if (fixed === undefined) return [];
  const { words, form, clause } = fixed;
  const written = plainly(text);
  if (form?.test(written) ?? written === words) return [];
  const expected = form === undefined ? "cần đúng chữ" : "cần theo dạng";
  return [
    {
      code: "fixed-words",
      message: `Mục \`${entry}\` ghi \`${text}\`, ${expected} \`${words}\`.`,
      hint: `Chép lại dòng này: \`${entry}: "${words}"\`.`,
      source: clause.text,
      within: [0, text.length],
    },
  ];
}

const foreignFaults = (text: string, entry: string): readonly TextFault[] =>
  foreignWords.flatMap(({ found, why, hint, clause }): readonly TextFault[] => {
    const match = found.exec(text);
    if (match === null) return [];
    const [words] = match;
    const message = `Chữ \`${words}\` ở mục \`${entry}\` ${why}.`;
    return [{ code: "foreign-words", message, hint, source: clause.text, within: [match.index, match.index + words.length] }];
  });

/** As the table writes them: without comments, one blank in a place to fill, HÒA for HOÀ (the decree prints both). */
const plainly = (text: string): string =>
  text
    .replace("HOÀ", "HÒA")
    .replace("HOẢ", "HỎA")
    .replace(/\{\{!(?:--.*?--|[^}]*)\}\}/g, "")
    .replace(/\{\{\s*(.*?)\s*\}\}/g, (_, inside: string) => `{{${inside.replace(/\s+/g, " ")}}}`);
