/** Who says so: a clause of the decree, or, where the decree is silent, a practice and its reason. Shown to users as it is. */
export interface Clause {
  readonly kind: "decree" | "practice";
  readonly text: string;
}

/** A clause of the first part of Annex I, the rules for the layout of documents: `decree("Mục II, khoản 3")`. */
export const decree = (clause: string): Clause => ({
  kind: "decree",
  text: `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, ${clause}`,
});

/** What the decree leaves open and offices do, with the reason why this tool does it so. */
export const practice = (reason: string): Clause => ({ kind: "practice", text: `Thông lệ: ${reason}` });
