/** What the variables of a plan stand for: its year, its own words, and the numbers of its appendices and sections. */
import { fold } from "../base/fold.ts";
import { nearest } from "../base/nearest.ts";
import { appendixLabel, roman } from "../plan/numbering.ts";
import type { Item, Plan } from "../plan/plan.ts";
import { issuerNames } from "../plan/issuer.ts";
import { listed, type Words } from "./findings.ts";
import { fieldOf, type KnownMap } from "./known.ts";

/** The words for a variable, or what is wrong with it. */
export type Answer = { readonly text: string } | { readonly fault: (variable: string) => Words };

/** Something that is called by a name and printed with a number. */
interface Numbered {
  readonly names: readonly string[];
  readonly text: string;
}

const plainNames = ["năm", "trích yếu", "cơ quan", "địa danh"];
const usage = "Các biến dùng được: `<<năm>>`, `<<trích yếu>>`, `<<cơ quan>>`, `<<địa danh>>`, `<<phụ lục …>>`, `<<mục …>>`, `<<phần …>>`.";

/**
 * @param plan As read with its variables unfilled.
 * @returns From the name between the signs, and the key at the top of the plan it stands under, to its words.
 */
export function valuesFor(root: KnownMap, plan: Plan): (name: string, under: string) => Answer {
  const years = yearsText(plan.years);
  const fillYear = (text: string): string => text.replace(/\\<</g, "<<").replace(/<<\s*năm\s*>>/giu, years ?? "$&");
  const plain: Readonly<Record<string, { readonly key: string; readonly text: string | undefined }>> = {
    nam: { key: "planYears", text: years },
    trichyeu: { key: "subject", text: fillYear(plan.subject) },
    coquan: { key: "issuer", text: issuerNames(plan.issuers) },
    diadanh: { key: "place", text: plan.place },
  };
  const appendices = plan.appendices.map(({ id, title }, index): Numbered => {
    const tasks = index === 0 && fieldOf(root, "tasks") !== undefined ? ["nhiệm vụ"] : [];
    const names = [...(id === undefined ? [] : [id]), fillYear(title), ...tasks];
    return { names, text: appendixLabel(index, plan.appendices.length) };
  });
  const kinds = [
    { word: "phụ lục", called: "phụ lục", all: appendices },
    { word: "mục", called: "mục", all: sectionsIn(plan.body, "", fillYear) },
    { word: "phần", called: "phần", all: partsIn(plan.body, fillYear) },
  ];
  return (name, under) => {
    const own = plain[fold(name)];
    if (own !== undefined) return plainAnswer(own, under);
    const kind = kinds.find(({ word }) => startsWithWord(name, word));
    return kind === undefined ? unknown(name) : reference(kind.called, rest(name, kind.word), kind.all);
  };
}

function plainAnswer({ key, text }: { readonly key: string; readonly text: string | undefined }, under: string): Answer {
  if (key === under) return { fault: cyclic };
  if (text === undefined || text === "" || text.includes("<<")) return { fault: key === "planYears" ? noYear : noText };
  return { text };
}

const cyclic = (variable: string): Words => ({
  code: "check/variable-cycle",
  message: `${variable} đứng trong chính phần mà nó gọi đến nên không có lời để điền.`,
  hint: "Ghi thẳng lời văn ở chỗ này.",
});
const noYear = (variable: string): Words => ({
  code: "check/variable-empty",
  message: `Chưa biết ${variable} là năm nào vì trích yếu không nói đến năm.`,
  hint: "Ghi thêm, ví dụ `năm kế hoạch: 2026`.",
});
const noText = (variable: string): Words => ({
  code: "check/variable-empty",
  message: `Kế hoạch chưa có lời để điền vào ${variable}.`,
  hint: "Ghi mục ấy ở đầu kế hoạch, hoặc ghi thẳng lời văn ở chỗ này.",
});

function unknown(name: string): Answer {
  const names = [...plainNames, "phụ lục", "mục", "phần"];
  const near = nearest(fold(name), names.map(fold));
  const meant = names.find((one) => fold(one) === near);
  const hint = meant === undefined ? usage : `Có lẽ là \`<<${meant}${plainNames.includes(meant) ? "" : " …"}>>\`. ${usage}`;
  const literal = "Nếu muốn in đúng dấu << thì gõ \\<< (có dấu gạch chéo ngược ở trước).";
  return {
    fault: (variable) => ({
      code: "check/unknown-variable",
      message: `Không có biến ${variable}.`,
      hint: `${hint} ${literal}`,
    }),
  };
}

/** Names are told apart by their letters and digits alone. */
const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");
const startsWithWord = (name: string, word: string): boolean => bare(name).startsWith(bare(word));
const rest = (name: string, word: string): string => bare(name).slice(bare(word).length);

function reference(called: string, wanted: string, all: readonly Numbered[]): Answer {
  const found = all.filter(({ names }) => names.some((name) => bare(name) === wanted));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return { text: first.text };
  // With one appendix there is only one that can be meant.
  if (first === undefined && wanted === "" && all.length === 1 && all[0] !== undefined) return { text: all[0].text };
  if (second !== undefined) return { fault: (variable) => ambiguous(variable, called, found) };
  const names = all.map(({ names: [name = ""] }) => name);
  const near = nearest(wanted, names.map(bare));
  const meant = names.find((name) => bare(name) === near);
  return { fault: (variable) => dead(variable, called, { names, meant }) };
}

const ambiguous = (variable: string, called: string, found: readonly Numbered[]): Words => ({
  code: "check/ambiguous-reference",
  message: `${variable} có thể là ${listed(found.map(({ text }) => text), "hoặc")}; các ${called} ấy cùng một tên.`,
  hint: called === "phụ lục" ? "Đặt cho mỗi phụ lục một `mã` riêng rồi gọi bằng mã." : `Đặt tiêu đề khác nhau cho các ${called}, hoặc ghi thẳng lời văn.`,
});

interface Candidates {
  readonly names: readonly string[];
  readonly meant: string | undefined;
}

function dead(variable: string, called: string, { names, meant }: Candidates): Words {
  const has = names.length === 0 ? `kế hoạch không có ${called} nào` : `các ${called} của kế hoạch là ${listed(names)}`;
  return {
    code: "check/dead-reference",
    message: `${variable} gọi đến ${called} không có trong kế hoạch; ${has}.`,
    ...(meant === undefined ? {} : { hint: `Có lẽ là \`<<${called} ${meant}>>\`.` }),
  };
}

/** "2026", "2026 - 2030" for years without a gap, "2026, 2028". */
function yearsText(years: readonly number[]): string | undefined {
  const [first, second] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (second === undefined) return String(first);
  return last - first === years.length - 1 ? `${first} - ${last}` : years.join(", ");
}

/** "Mục III"; under a part, whose sections begin again, "Mục III Phần I" (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7). */
function sectionsIn(items: readonly Item[], owner: string, fill: (text: string) => string): readonly Numbered[] {
  const sections = items.filter((item) => item.kind === "section");
  const own = sections.map(({ title }, index): Numbered => ({ names: [fill(title)], text: `Mục ${roman(index + 1)}${owner}` }));
  const parts = items.filter((item) => item.kind === "part");
  const below = parts.flatMap(({ children }, index) => sectionsIn(children, ` Phần ${roman(index + 1)}`, fill));
  return [...own, ...below];
}

const partsIn = (items: readonly Item[], fill: (text: string) => string): readonly Numbered[] =>
  items
    .filter((item) => item.kind === "part")
    .map(({ title }, index) => ({ names: [fill(title)], text: `Phần ${roman(index + 1)}` }));
