/** Reads the head of a plan: who issues it, the decision it comes with, its years, and the rarer marks of the form. */
import { fold } from "../base/fold.ts";
import type { Issuer, Marks, Plan, Urgency } from "../plan/plan.ts";
import { readYears, yearsOf } from "../plan/years.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { fieldOf, type KnownMap } from "./known.ts";
import { reportCommitteeParent, reportIssuerName } from "./issuer-name.ts";
import { linesOf } from "./lines.ts";
import { chosen } from "./values.ts";

/** One superior organ for all issuers, or one for each. */
export function issuersOf(root: KnownMap, desk: Desk): Plan["issuers"] {
  const field = fieldOf(root, "issuer");
  const names = linesOf(field?.value);
  const parents = linesOf(fieldOf(root, "parentAgency")?.value);
  if (parents.length > 1 && parents.length !== names.length) reportParents(root, names.length, parents.length, desk);
  const made = names.map(({ cut }, index): Issuer => {
    const parent = (parents[index] ?? parents[0])?.cut;
    reportIssuerName(cut, index, desk);
    const issuer = { name: cut.text, ...(parent === undefined ? {} : { parent: parent.text }) };
    const texts = { name: cut, ...(parent === undefined ? {} : { parent }) };
    return from(desk, issuer, { node: field?.value ?? root, texts });
  });
  reportCommitteeParent(made.filter(({ parent }) => parent !== undefined).map(({ name }) => name), root, desk);
  const [first = { name: "" }, ...others] = made;
  return [first, ...others];
}

function reportParents(root: KnownMap, issuers: number, parents: number, { findings }: Desk): void {
  findings.report(["parentAgency"], fieldOf(root, "parentAgency")?.key, {
    code: "check/parent-count",
    message: `Có ${parents} cơ quan chủ quản nhưng ${issuers} cơ quan ban hành; cần một dòng chung, hoặc mỗi cơ quan một dòng.`,
    hint: "Ghi các cơ quan chủ quản theo đúng thứ tự các dòng ở `cơ quan`.",
  });
}

/** As written; else as read from the subject. */
export function yearsIn(root: KnownMap, { findings }: Desk): readonly number[] {
  const typed = textIn(root, "planYears");
  if (typed === undefined) return yearsOf(textIn(root, "subject")?.text ?? "");
  const years = readYears(typed.text);
  if (years !== undefined) return years;
  findings.report(["planYears"], stretchOf(typed), {
    code: "check/plan-years",
    message: `Năm kế hoạch ${quoted(typed.text)} không đọc được; cần một năm, nhiều năm cách nhau dấu phẩy, hoặc một giai đoạn.`,
    hint: "Ví dụ `năm kế hoạch: 2026`, `năm kế hoạch: 2026, 2027`, `năm kế hoạch: 2026 - 2030`.",
  });
  return [];
}

const forms = { giay: "paper", bangiay: "paper", dientu: "electronic", bandientu: "electronic", paper: "paper", electronic: "electronic" } as const;

export function issueFormIn(root: KnownMap, { findings }: Desk): Plan["issueForm"] {
  const typed = textIn(root, "issueForm");
  const choice = { what: "Hình thức phát hành", words: ["giấy", "điện tử"], code: "check/issue-form" };
  return (typed && chosen(typed, forms, choice, ["issueForm"], findings)) ?? "paper";
}

const urgencies: Readonly<Record<string, Urgency>> = {
  khan: "urgent",
  thuongkhan: "veryUrgent",
  hoatoc: "express",
};

export function marksOf(root: KnownMap, desk: Desk): Marks {
  const { findings } = desk;
  reportSecrecy(textIn(root, "secrecy"), desk);
  const urgency = textIn(root, "urgency");
  const level = urgency && chosen(urgency, urgencies, urgencyChoice, ["urgency"], findings);
  const circulation = textIn(root, "circulation")?.text;
  const drafter = textIn(root, "drafterSymbol")?.text;
  const copies = copiesIn(root, desk);
  const contact = fieldOf(root, "contact")?.value;
  const lines = linesOf(contact).map(({ cut }) => cut);
  const texts = {
    ...textOf("urgency", urgency),
    ...textOf("circulation", textIn(root, "circulation")),
    ...textOf("drafter", textIn(root, "drafterSymbol")),
    ...textOf("copies", textIn(root, "copies")),
  };
  const marks: Marks = {
    ...(level === undefined ? {} : { urgency: level }),
    ...(circulation === undefined ? {} : { circulation }),
    ...(drafter === undefined ? {} : { drafter }),
    ...(copies === undefined ? {} : { copies }),
    contact: from(desk, lines.map(({ text }) => text), { node: contact ?? root, texts: Object.fromEntries(lines.entries()) }),
  };
  return from(desk, marks, { node: root, texts });
}

const urgencyChoice = {
  what: "Mức độ khẩn",
  words: ["khẩn", "thượng khẩn", "hỏa tốc"],
  code: "check/urgency",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2 điểm b",
};

const textOf = (name: string, cut: Cut | undefined): Readonly<Record<string, Cut>> => (cut === undefined ? {} : { [name]: cut });

function copiesIn(root: KnownMap, { findings }: Desk): number | undefined {
  const typed = textIn(root, "copies");
  if (typed === undefined) return undefined;
  const digits = /^0*([1-9]\d{0,5})(?:\s*bản)?$/iu.exec(typed.text)?.[1];
  if (digits !== undefined) return Number(digits);
  findings.report(["copies"], stretchOf(typed), {
    code: "check/copies",
    message: `Số bản phát hành ${quoted(typed.text)} không đúng; cần một số nguyên từ 1.`,
    hint: "Ví dụ `số bản phát hành: 300`.",
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 3",
  });
  return undefined;
}

/** Secret documents of the State are no business of an ordinary tool; the command line writes nothing when it meets this. */
function reportSecrecy(typed: Cut | undefined, { findings }: Desk): void {
  if (typed === undefined || ["khong", "khongmat", "thuong"].includes(fold(typed.text))) return;
  findings.report(["secrecy"], stretchOf(cutOf(typed.scalar)), {
    code: "check/secrecy",
    message: `Kế hoạch có độ mật ${quoted(typed.text)}; văn bản bí mật nhà nước không được soạn bằng công cụ này.`,
    hint: "Soạn và lưu kế hoạch này trên máy dành riêng, theo quy định về bảo vệ bí mật nhà nước. Nếu không phải văn bản mật thì bỏ `độ mật`.",
    source: "Luật Bảo vệ bí mật nhà nước",
  });
}
