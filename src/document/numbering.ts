/** Numbers of items among their siblings: computed from the order, never typed. */

/** For each item its place among those of its kind, from 1: clauses count on over a paragraph or table between them. */
export function ordinals(items: readonly { readonly kind: string }[]): readonly number[] {
  const counts = new Map<string, number>();
  return items.map(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  });
}
