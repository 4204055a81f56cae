/** The name of the issuing organ, as the letterhead prints it and as the signer speaks for it. */

/**
 * The printed lines: the name of a committee breaks before the name of its unit, and after "Chủ tịch" where its chairman
 * issues the plan in person; any other name stays whole.
 *
 * The chairman's office is printed in full, since an issuer may be a "chức danh nhà nước". A People's Committee has no
 * superior organ above its name (both NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm a).
 */
export function agencyLines(name: string): readonly string[] {
  const { chairman, organ, unit } = committee.exec(name)?.groups ?? {};
  if (organ === undefined || unit === undefined) return [name];
  return chairman === undefined ? [organ, unit] : [chairman, organ, unit];
}

const committee = /^(?:(?<chairman>chủ tịch)\s+)?(?<organ>(?:ủy|uỷ) ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s+(?<unit>.+)$/iu;

/** "TM." stands before the collective without the name of its unit, as the model forms print it: "Ủy ban nhân dân", "Ban Chỉ đạo". */
export const signingOrgan = (name: string): string => collective.exec(name)?.groups?.["organ"] ?? name;

const collective =
  /^(?<organ>(?:ủy|uỷ) ban nhân dân|ubnd|hội đồng nhân dân|hđnd|hội đồng|ban chỉ đạo|ban tổ chức|ban vận động|ban điều hành|tiểu ban|tổ công tác|tổ giúp việc)(?=\s)/iu;
