/** Clauses of the decree as they are cited in a sentence → keys that can be compared. */

/**
 * From the whole to the part: `["Phụ lục I", "Phần I", "Mục II", "khoản 6", "điểm a"]`, `["Điều 8", "khoản 2", "điểm đ"]`.
 * `Mẫu 1.4` stands under its annex.
 */
export type ClauseKey = readonly string[];

const decree = /(?:NĐ|Nghị định(?: số)?) 30\/2020\/NĐ-CP/gu;

/** The clauses a sentence cites after the name of the decree; none if it does not name the decree. */
export function clausesCited(sentence: string): readonly ClauseKey[] {
  return sentence.split(decree).slice(1).flatMap((part) => keysIn(part));
}

/** `Phụ lục I, Phần I, Mục II, khoản 6, điểm a và c`, `khoản 1 và khoản 2 Điều 13`; several parted by `;`. */
export const keysIn = (text: string): readonly ClauseKey[] => text.split(";").flatMap(keysOfOne);

const word = /(Phụ lục|Phần|Mục|khoản|điểm|Điều|Mẫu) ((?:[\dIVX]+(?:\.\d+)?|[a-zđ])(?![\p{L}\d])(?:(?:, | và )(?:[\dIVX]+|[a-zđ])(?![\p{L}\d]))*)/gu;

interface Found {
  readonly level: string;
  readonly numbers: readonly string[];
}

function keysOfOne(text: string): readonly ClauseKey[] {
  const found = Array.from(text.matchAll(word), ([, level = "", numbers = ""]): Found => ({ level, numbers: numbers.split(/, | và /) }));
  const articles = found.filter(({ level }) => level === "Điều").flatMap(({ numbers }) => numbers);
  if (articles.length > 0) return below(articles.map((number) => [`Điều ${number}`]), found);
  const annex = found.filter(({ level }) => ["Phụ lục", "Phần", "Mục", "Mẫu"].includes(level));
  if (annex.length === 0) return [];
  const root = annex.map(({ level, numbers: [number = ""] }) => `${level} ${number}`);
  // The first annex has rules for documents in its first part, and everybody leaves that part unsaid.
  if (root[0] === "Phụ lục I" && root.length > 1 && !root[1]?.startsWith("Phần")) root.splice(1, 0, "Phần I");
  return below([root], found);
}

/** The paragraphs and points named, under what they belong to: a point belongs to the paragraph named nearest to it. */
function below(roots: readonly ClauseKey[], found: readonly Found[]): readonly ClauseKey[] {
  const paragraphs = found.filter(({ level }) => level === "khoản");
  if (paragraphs.length === 0) return roots;
  return roots.flatMap((root) =>
    paragraphs.flatMap((paragraph) => {
      const points = pointsBeside(paragraph, found);
      return paragraph.numbers.flatMap((number) => {
        const key = [...root, `khoản ${number}`];
        return points.length === 0 ? [key] : points.map((point) => [...key, `điểm ${point}`]);
      });
    }),
  );
}

function pointsBeside(paragraph: Found, found: readonly Found[]): readonly string[] {
  const at = found.indexOf(paragraph);
  const isArticle = found.some(({ level }) => level === "Điều");
  const beside = isArticle && found[at - 1]?.level === "điểm" ? found[at - 1] : found[at + 1];
  return beside?.level === "điểm" ? beside.numbers : [];
}
