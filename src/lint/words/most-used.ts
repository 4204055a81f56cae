/** Which of several ways to write one thing a document keeps to. */

/** The form used most often; of equals, the one used first. */
export function mostUsed<Form extends string>(forms: readonly Form[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  let best: Form | undefined;
  let most = 0;
  for (const [form, count] of counts) {
    if (count <= most) continue;
    best = form;
    most = count;
  }
  return best;
}
