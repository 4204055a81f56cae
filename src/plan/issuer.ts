/** Recognises from its name what kind of organ issues a plan. */
import type { Issuer } from "./plan.ts";

/**
 * `committee`: a collective with a unit (People's Committee, People's Council). `chairman`: the chairman of a People's
 * Committee in person. `advisory`: a steering committee, council or task force. `office`: all else, with one head.
 */
export type IssuerKind = "committee" | "chairman" | "advisory" | "office";

export function issuerKind(name: string): IssuerKind {
  const found = kinds.find(([, form]) => form.test(name.normalize("NFC").trim()));
  return found?.[0] ?? "office";
}

const committee = "(?:[ủu]y ban nhân dân|u[ỷy] ban nhân dân|ubnd|hội đồng nhân dân|hđnd)";

const kinds = [
  ["committee", new RegExp(`^${committee}(?=\\s|$)`, "iu")],
  ["chairman", new RegExp(`^chủ tịch ${committee}(?=\\s|$)`, "iu")],
  ["advisory", /^(?:ban chỉ đạo|ban tổ chức|ban vận động|ban điều hành|tiểu ban|hội đồng|tổ)(?=\s|$)/iu],
] as const;

/** All issuing organs as a sentence names them: "A", "A và B", "A, B và C". */
export function issuerNames(issuers: readonly Issuer[]): string {
  const names = issuers.map(({ name }) => name);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;
}
