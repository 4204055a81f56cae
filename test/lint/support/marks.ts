/** The findings a plan announces in its own comments: `# ! rule-id`, or `# ! rule-id @3` for three lines further down. */
export interface Mark {
  readonly id: string;
  readonly line: number;
}

export function marksIn(text: string): readonly Mark[] {
  const marks = text.split("\n").flatMap((line, index) => marksOf(line, index + 1));
  return marks.toSorted((one, other) => one.line - other.line);
}

/** Several `@N` after one id speak of several lines. */
function marksOf(line: string, number: number): Mark[] {
  const words = line.split(/#\s*!\s+/)[1]?.trim().split(/\s+/) ?? [];
  const marks: Mark[] = [];
  let id = "";
  let placed = true;
  for (const word of words) {
    const down = /^@(\d+)$/.exec(word)?.[1];
    if (down !== undefined) {
      marks.push({ id, line: number + Number(down) });
      placed = true;
      continue;
    }
    if (!placed) marks.push({ id, line: number });
    id = word;
    placed = false;
  }
  if (!placed) marks.push({ id, line: number });
  return marks;
}
