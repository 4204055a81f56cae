/** The helpers a template may use beside `{{#each}}`, the same at build time and at run time. */

/** Capitals by Unicode alone, the same in every locale. The marks around a value have no case and stay. */
export function upper(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("upper: a template asked for a value it was not offered");
  return value.toUpperCase();
}

export const helpers = { upper } as const;
