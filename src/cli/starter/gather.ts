/** Gathers the answers for a starter: from options, else from the profile, else by asking. */
import { UserError } from "../../base/user-error.ts";
import { firstYear, lastYear, readDate } from "../../plan/date.ts";
import { issuerKind } from "../../plan/issuer.ts";
import type { Profile } from "../../pipeline.ts";
import type { Io } from "../io.ts";
import { notice } from "../notices.ts";
import { officeKeys, planKeys, questions, type AnswerKey, type Answers, type OfficeKey } from "./answers.ts";
import { faultIn, planKeyOf, type AnswerFault } from "./fault-in.ts";
import { needsSymbol } from "./office-lines.ts";

export interface Settled {
  /** What the profile does not give. */
  readonly missing: ReadonlySet<OfficeKey>;
  readonly issuer: string | undefined;
}

export function known(profile: Profile | undefined): Settled {
  const fields = (profile?.defaults.fields ?? []).filter(({ value }) => !isUnfilled(value));
  const issuer = fields.find(({ name }) => name === "issuer")?.value;
  return {
    missing: new Set(officeKeys.filter((key) => !fields.some(({ name }) => name === planKeyOf[key]))),
    issuer: issuer?.kind === "scalar" ? issuer.value.trim() : undefined,
  };
}

/** A signatory whose position or name is still to be filled in, as a new profile has it. */
const isUnfilled = (value: Profile["defaults"]["fields"][number]["value"]): boolean =>
  value.kind === "map" &&
  value.fields.some(({ name, value: one }) => ["position", "fullName"].includes(name) && one.kind === "scalar" && one.value === "");

type Options = Readonly<Partial<Record<AnswerKey, string | true>>>;

export interface Gathered {
  readonly answers: Answers;
  /** What the plan has to say of the office itself, since its profile does not. */
  readonly wanted: ReadonlySet<AnswerKey>;
}

/**
 * An option goes before the profile; nobody is asked what is known. An empty answer leaves the question open.
 *
 * @throws {UserError} If an option holds what no plan may say.
 */
export async function gather(options: Options, { missing, issuer }: Settled, io: Io): Promise<Gathered> {
  await refuseFaulty(options, issuer);
  const wanted = new Set<AnswerKey>([...missing, ...officeKeys.filter((key) => options[key] !== undefined)]);
  if (wanted.has("position")) wanted.add("signer");
  if (wanted.has("signer")) wanted.add("position");
  const ask = askerIn(io);
  const answers: Partial<Record<AnswerKey, string>> = issuer === undefined ? {} : { issuer };
  for (const key of Object.keys(questions) as AnswerKey[]) {
    const given = options[key];
    const asks = given === undefined && (wanted.has(key) || planKeys.some((one) => one === key)) && isNeeded(key, answers);
    const answer = asks ? await ask(key, answers) : given;
    if (typeof answer === "string" && answer.trim() !== "") answers[key] = answer.trim();
  }
  return { answers, wanted };
}

/** Before the first question: who is refused at the last one has answered all others in vain. */
async function refuseFaulty(options: Options, issuer: string | undefined): Promise<void> {
  const given: Partial<Record<AnswerKey, string>> = issuer === undefined ? {} : { issuer };
  for (const key of Object.keys(questions) as AnswerKey[]) {
    const typed = options[key];
    if (typeof typed !== "string" || typed.trim() === "") continue;
    const fault = await faultOf(key, typed, given);
    if (fault !== undefined) throw new UserError(fault.message, fault.hint);
    given[key] = typed.trim();
  }
}

/** Says before the first question how to answer; nobody at the terminal, or gone from there, no questions. */
function askerIn(io: Io): (key: AnswerKey, before: Answers) => Promise<string | undefined> {
  let isFirst = true;
  let isGone = io.ask === undefined;
  return async (key, before) => {
    if (io.ask === undefined || isGone) return undefined;
    if (isFirst) notice("Trả lời từng câu rồi bấm Enter; chưa biết thì bấm Enter để trống, điền sau.", io);
    isFirst = false;
    for (;;) {
      const answer = await io.ask(`${questions[key].ask}: `);
      isGone = answer === undefined;
      const fault = answer === undefined || answer.trim() === "" ? undefined : await faultOf(key, answer, before);
      if (fault === undefined) return answer;
      notice(`${fault.message}. ${fault.hint}`, io);
    }
  };
}

const howToDate = "Ghi năm như `2026`, tháng và năm như `3/2026`, hoặc đủ ngày như `20/3/2026`.";

/** Of a date it is said here how little of it is enough. */
async function faultOf(key: AnswerKey, answer: string, before: Answers): Promise<AnswerFault | undefined> {
  if (key !== "year") return faultIn(key, answer.trim(), before);
  const reading = readDate(answer.trim());
  if (!("fault" in reading)) return undefined;
  return { message: dateFaults[reading.fault](answer), hint: howToDate };
}

const dateFaults = {
  unreadable: (answer: string) => `Không đọc được năm ban hành \`${answer}\``,
  impossible: (answer: string) => `Ngày \`${answer}\` không có trong lịch`,
  year: (answer: string) => `Năm trong \`${answer}\` không dùng được; cần năm từ ${firstYear} đến ${lastYear}`,
} as const;

/** Only a division or centre has a superior organ; only a committee has its symbol by default. */
function isNeeded(key: AnswerKey, answers: Answers): boolean {
  if (key === "parent") return answers.issuer !== undefined && issuerKind(answers.issuer) === "office";
  return key !== "symbol" || needsSymbol(answers);
}
