/** The facts of an office as lines of YAML, the same in a profile and in a plan that has none. */
import { issuerKind } from "../../plan/issuer.ts";
import { questions, type AnswerKey, type Answers } from "./answers.ts";
import { block, entry, literal } from "./yaml-text.ts";

/** Of the keys wanted, in the order of the head of a plan. */
export function officeHead(answers: Answers, wanted: ReadonlySet<AnswerKey>): readonly string[] {
  const line = (key: AnswerKey, title: string): readonly string[] =>
    wanted.has(key) ? [entry(title, answers[key], questions[key].toFill)] : [];
  return [
    ...line("issuer", "cơ quan"),
    ...(answers.parent === undefined ? [] : line("parent", "cơ quan chủ quản")),
    ...(needsSymbol(answers) ? line("symbol", "ký hiệu") : []),
    ...line("place", "địa danh"),
  ];
}

/** A committee's plans have the symbol that is taken where none is written. */
export const needsSymbol = ({ issuer, symbol }: Answers): boolean =>
  symbol !== undefined || (issuer !== undefined && issuerKind(issuer) !== "committee");

export function officeEnd(answers: Answers, wanted: ReadonlySet<AnswerKey>): readonly string[] {
  const { recipients, filing, position, signer } = answers;
  const places = (recipients ?? "").split(";").map(literal).filter((one) => one !== "");
  const list = places.length === 0 ? entry("nơi nhận", undefined, questions.recipients.toFill) : block("nơi nhận", places);
  const capacity = capacityFor(answers);
  return [
    ...(wanted.has("recipients") ? [list] : []),
    ...(wanted.has("filing") ? [entry("lưu", filing, questions.filing.toFill)] : []),
    ...(wanted.has("signer")
      ? [
          "người ký:",
          ...(position === undefined ? [entry("quyền hạn", undefined, capacityToFill, "  ")] : []),
          ...(capacity === "" ? [] : [`  quyền hạn: ${capacity}`]),
          entry("chức vụ", position, questions.position.toFill, "  "),
          entry("họ tên", signer, questions.signer.toFill, "  "),
        ]
      : []),
  ];
}

const capacityToFill = "TM. nếu Chủ tịch ký, TM. KT. nếu Phó Chủ tịch ký thay; trưởng đơn vị tự ký thì để trống";

/** TM. before a collective, KT. before a deputy (NĐ 30/2020/NĐ-CP, khoản 1, 2 Điều 13); none while the position is open. */
function capacityFor({ issuer = "", position }: Answers): string {
  if (position === undefined) return "";
  const collective = ["committee", "advisory"].includes(issuerKind(issuer)) ? ["TM."] : [];
  const deputy = /^phó(?=\s)/iu.test(position.trim()) ? ["KT."] : [];
  return [...collective, ...deputy].join(" ");
}
