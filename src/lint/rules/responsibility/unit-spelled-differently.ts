import type { ModelPath, Within } from "../../../base/place.ts";
import { unitKey } from "../../../plan/unit-names.ts";
import type { Subject } from "../../subject.ts";
import type { Rule } from "../../rule.ts";

/** The same unit under names that differ in signs, capitals or marks: the rarer one is marked. */
export const unitSpelledDifferently: Rule = {
  id: "unit-spelled-differently",
  severity: "info",
  wants: "Tên một đơn vị viết giống nhau trong cả kế hoạch",
  why: "Hai cách viết làm người đọc tưởng là hai đơn vị.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1 điểm a (viết hoa tên cơ quan, tổ chức); tên gọi phải thống nhất trong văn bản",
  fix: "none",
  example: {
    wrong: "Hội đồng Thi đua, khen thưởng xã … Hội đồng Thi đua - Khen thưởng xã",
    right: "Hội đồng Thi đua - Khen thưởng xã … Hội đồng Thi đua - Khen thưởng xã",
  },

  *check(subject) {
    const spellings = new Map<string, Spelled[]>();
    for (const spelled of namesIn(subject)) {
      const key = unitKey(spelled.core).core;
      spellings.set(key, [...(spellings.get(key) ?? []), spelled]);
    }
    for (const all of spellings.values()) {
      const usual = mostUsual(all, new Set(subject.units.flatMap(({ name }) => namesOf(name).map(({ core }) => core))));
      if (usual === undefined) continue;
      for (const { words, path, within } of all.filter((one) => one.core !== usual.core)) {
        yield {
          path,
          within,
          message: `\`${words}\` nơi khác viết là \`${usual.words}\`; một tên phải viết giống nhau.`,
          hint: "Chọn tên chính thức và dùng trong cả kế hoạch.",
          related: [{ message: `\`${usual.words}\` ghi ở đây.`, path: usual.path, within: usual.within }],
        };
      }
    }
  },
};

interface Spelled {
  readonly words: string;
  /** The words with what every office abbreviates written out. */
  readonly core: string;
  readonly path: ModelPath;
  readonly within: Within;
}

/** Names of councils, divisions and offices that can be cut out of a sentence surely: a head, and capitals after it. */
const part = "\\p{Lu}\\p{Ll}*(?!\\p{L})(?: (?!và |của |có |để |về |tại |theo |thuộc |được )\\p{Ll}+(?!\\p{L}))?";
/** The next unit of a list is no part of the name. */
const heads = "(?:Công an|Ban|Trạm|Phòng|Sở|Hội|Đoàn|Văn phòng|Trung tâm|Ủy ban|Trường|Bộ|Đảng|Mặt trận|Chi|Liên đoàn|Tổ|Trưởng|Đội)(?!\\p{L})";
const named = new RegExp(`(?<!\\p{L}|[Cc]ác |[Hh]ai |[Tt]rưởng |[Pp]hó )(?:[Hh]ội đồng|[Pp]hòng|[Ss]ở|[Tt]rung tâm|[Vv]ăn phòng) (?:GD ?& ?ĐT|${part})(?:(?: - | – |-|, | và | & )(?!${heads})(?:${part}|\\p{Ll}+ \\p{Ll}+(?= (?:xã|phường|huyện|tỉnh)(?!\\p{L}))))*`, "gu");

const namesOf = (text: string) => [...unitsOf(text), ...groupsOf(text)];

/** What every plan calls its units by together; the first letter depends on where in the sentence it stands. */
const groups = /(?:khối, cụm thi đua|cơ quan, ban,? ngành,? đoàn thể|phòng, ban,? ngành,? đoàn thể|sở, ban,? ngành,? đoàn thể)(?!\p{L})/giu;
const groupsOf = (text: string) =>
  Array.from(text.matchAll(groups), ({ index, 0: words }) => ({
    words,
    core: words.charAt(0).toLowerCase() + words.slice(1),
    within: [index, index + words.length] as const,
  }));

const unitsOf = (text: string) =>
  !/(?:đồng|[Pp]hòng|[Ss]ở|tâm) \p{Lu}/u.test(text) ? [] : Array.from(text.matchAll(named), ({ index, 0: words }) => ({
    words,
    core: words.replace(/GD ?& ?ĐT/u, "Giáo dục và Đào tạo"),
    within: [index, index + words.length] as const,
  }));

/** Headings of sections are printed in capitals: how they were typed does not matter. */
const namesIn = ({ texts }: Subject): readonly Spelled[] =>
  texts
    .filter(({ role }) => role !== "citation" && role !== "subject" && role !== "columnTitle" && role !== "position")
    .flatMap(({ path, text }) => namesOf(text).map((name) => ({ ...name, path })));

/** Of two spellings or more; the office's own before the commonest, the first before the later. */
function mostUsual(all: readonly Spelled[], official: ReadonlySet<string>): Spelled | undefined {
  const counts = new Map<string, number>();
  for (const { core } of all) counts.set(core, (counts.get(core) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const own = all.find(({ core }) => official.has(core));
  const most = Math.max(...counts.values());
  return own ?? all.find(({ core }) => counts.get(core) === most);
}
