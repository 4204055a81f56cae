/** Holds an answer against what check will say of it once it stands in a plan: one judgement, not two. */
import { readPlan } from "../../pipeline.ts";
import type { AnswerKey, Answers } from "./answers.ts";
import { officeEnd, officeHead } from "./office-lines.ts";
import { block, literal } from "./yaml-text.ts";

export interface AnswerFault {
  readonly message: string;
  readonly hint: string;
}

/** The key of a plan that answers each question. */
export const planKeyOf: Readonly<Record<AnswerKey, string>> = {
  issuer: "issuer",
  parent: "parentAgency",
  symbol: "symbol",
  place: "place",
  recipients: "recipients",
  filing: "filing",
  position: "signatory",
  signer: "signatory",
  subject: "subject",
  year: "issueDate",
};

/** @param before The answers given so far: a symbol is judged by whose it is. */
export async function faultIn(key: AnswerKey, typed: string, before: Answers): Promise<AnswerFault | undefined> {
  const answers: Answers = { ...before, [key]: typed };
  const keys = new Set<AnswerKey>([key === "position" ? "signer" : key, ...(key === "parent" ? [] : (["issuer"] as const))]);
  const own = key === "subject" ? [block("trích yếu", [literal(typed)])] : [];
  const text = [...officeHead(answers, keys), ...own, ...officeEnd(answers, keys)].join("\n");
  const { diagnostics } = await readPlan("", new TextEncoder().encode(`${text}\n`));
  const found = diagnostics.find(
    ({ code, severity, place }) => severity === "error" && code !== "check/missing-key" && place.path[0] === planKeyOf[key],
  );
  return found === undefined ? undefined : { message: found.message.replace(/\.$/u, ""), hint: found.hint ?? "" };
}
