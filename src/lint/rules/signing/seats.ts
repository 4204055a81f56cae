/** Each signatory with the organ he signs for. */
import type { ModelPath } from "../../../base/place.ts";
import { issuerKind, type IssuerKind } from "../../../plan/issuer.ts";
import type { Issuer, Plan, Signatory } from "../../../plan/plan.ts";

export interface Seat {
  readonly path: ModelPath;
  readonly signatory: Signatory;
  readonly issuer: Issuer;
  readonly kind: IssuerKind;
}

/** Signatories stand in the order of the issuing organs. */
export const seatsOf = ({ signatories, issuers }: Plan): readonly Seat[] =>
  signatories.map((signatory, index) => {
    const issuer = issuers[index] ?? issuers[0];
    return { path: ["signatories", index], signatory, issuer, kind: issuerKind(issuer.name) };
  });
