/** Gathers the answers for a starter: from options, else from the profile, else by asking. */
import { UserError } from "../../base/user-error.ts";
import { firstYear, lastYear, readDate } from "../../plan/date.ts";
import { issuerKind } from "../../plan/issuer.ts";
import type { Profile } from "../../pipeline.ts";
import type { Io } from "../io.ts";
import { notice } from "../notices.ts";
import { officeKeys, planKeys, questions, type AnswerKey, type Answers, type OfficeKey } from "./answers.ts";
import { needsSymbol } from "./office-lines.ts";

export interface Settled {
  /** What the profile does not give. */
  readonly missing: ReadonlySet<OfficeKey>;
  readonly issuer: string | undefined;
}

/** The key of a plan that answers each question about the office. */
const keys: Readonly<Record<OfficeKey, string>> = {
  issuer: "issuer",
  parent: "parentAgency",
  symbol: "symbol",
  place: "place",
  recipients: "recipients",
  filing: "filing",
  position: "signatory",
  signer: "signatory",
};

export function known(profile: Profile | undefined): Settled {
  const fields = profile?.defaults.fields ?? [];
  const issuer = fields.find(({ name }) => name === "issuer")?.value;
  return {
    missing: new Set(officeKeys.filter((key) => !fields.some(({ name }) => name === keys[key]))),
    issuer: issuer?.kind === "scalar" ? issuer.value.trim() : undefined,
  };
}

type Options = Readonly<Partial<Record<AnswerKey, string | true>>>;

export interface Gathered {
  readonly answers: Answers;
  /** What the plan has to say of the office itself, since its profile does not. */
  readonly wanted: ReadonlySet<AnswerKey>;
}

/**
 * An option goes before the profile; nobody is asked what is known. An empty answer leaves the question open.
 *
 * @throws {UserError} If a date was given that cannot be read.
 */
export async function gather(options: Options, { missing, issuer }: Settled, io: Io): Promise<Gathered> {
  const fault = faultIn("year", options.year);
  if (fault !== undefined) throw new UserError(fault, howToDate);
  const wanted = new Set<AnswerKey>([...missing, ...officeKeys.filter((key) => options[key] !== undefined)]);
  if (wanted.has("position")) wanted.add("signer");
  if (wanted.has("signer")) wanted.add("position");
  const ask = askerIn(io);
  const answers: Partial<Record<AnswerKey, string>> = issuer === undefined ? {} : { issuer };
  for (const key of Object.keys(questions) as AnswerKey[]) {
    const given = options[key];
    const asks = given === undefined && (wanted.has(key) || planKeys.some((one) => one === key)) && isNeeded(key, answers);
    const answer = asks ? await ask(key) : given;
    if (typeof answer === "string" && answer.trim() !== "") answers[key] = answer.trim();
  }
  return { answers, wanted };
}

/** Says before the first question how to answer; nobody at the terminal, or gone from there, no questions. */
function askerIn(io: Io): (key: AnswerKey) => Promise<string | undefined> {
  let isFirst = true;
  let isGone = io.ask === undefined;
  return async (key) => {
    if (io.ask === undefined || isGone) return undefined;
    if (isFirst) notice("Trả lời từng câu rồi bấm Enter; chưa biết thì bấm Enter để trống, điền sau.", io);
    isFirst = false;
    for (;;) {
      const answer = await io.ask(`${questions[key].ask}: `);
      isGone = answer === undefined;
      const fault = faultIn(key, answer);
      if (fault === undefined) return answer;
      notice(`${fault}. ${howToDate}`, io);
    }
  };
}

const howToDate = "Ghi năm như `2026`, tháng và năm như `3/2026`, hoặc đủ ngày như `20/3/2026`.";

/** Of the answers only the date has a form of its own. */
function faultIn(key: AnswerKey, answer: string | true | undefined): string | undefined {
  if (key !== "year" || typeof answer !== "string" || answer.trim() === "") return undefined;
  const reading = readDate(answer.trim());
  if (!("fault" in reading)) return undefined;
  if (reading.fault === "impossible") return `Ngày \`${answer}\` không có trong lịch`;
  if (reading.fault === "year") return `Năm trong \`${answer}\` không dùng được; cần năm từ ${firstYear} đến ${lastYear}`;
  return `Không đọc được năm ban hành \`${answer}\``;
}

/** Only a division or centre has a superior organ; only a committee has its symbol by default. */
function isNeeded(key: AnswerKey, answers: Answers): boolean {
  if (key === "parent") return answers.issuer !== undefined && issuerKind(answers.issuer) === "office";
  return key !== "symbol" || needsSymbol(answers);
}
