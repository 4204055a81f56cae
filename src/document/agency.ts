/** The name of the issuing organ as the letterhead prints it. */

const committee = /^(?<organ>[Ủủ]y ban nhân dân|U[ỷỶ] ban nhân dân)\s+(?<unit>.+)$/iu;

/**
 * The printed lines: the name of a People's Committee breaks before the name of its unit, any other stays whole.
 *
 * A People's Committee has no superior organ above its name (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2).
 */
export function agencyLines(name: string): readonly string[] {
  const { organ, unit } = committee.exec(name)?.groups ?? {};
  return organ === undefined || unit === undefined ? [name] : [organ, unit];
}

/** The collective that the signer speaks for: "Ủy ban nhân dân", without its unit, as the model forms print it. */
export const signingOrgan = (name: string): string => agencyLines(name)[0] ?? name;
