import type { Finding, Rule } from "../../rule.ts";
import { hitsIn, running, sentences, upperFirst } from "../../words/search.ts";
import { markerOf } from "../../words/marker.ts";

/** A sentence begins with a capital. */
export const sentenceLowerCase: Rule = {
  id: "sentence-lower-case",
  severity: "warning",
  wants: "Viết hoa chữ cái đầu câu và đầu dòng",
  why: "Chữ thường đầu câu thường là dấu hiệu câu bị cắt hoặc dán thiếu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I",
  fix: "unsafe",
  example: { wrong: "Báo cáo kết quả. trường hợp vướng mắc thì phản ánh", right: "Báo cáo kết quả. Trường hợp vướng mắc thì phản ánh" },

  *check({ texts, plan }) {
    for (const { path, within, found } of hitsIn(texts, afterStop, sentences)) yield fault(path, within, found, "Câu");
    const goesOn = new Set(texts.filter((_, index) => /[:;,]$/u.test(texts[index - 1]?.text ?? "")).map(({ path }) => path));
    for (const { path, within, found } of hitsIn(texts, opening, running)) {
      // After ":" and ";" a paragraph may go on with a list in small letters.
      if (goesOn.has(path)) continue;
      const marker = markerOf(plan, path);
      yield { ...fault(path, within, found, "Dòng"), ...(marker === "none" ? {} : { severity: "info" as const }) };
    }
  },
};

function fault(path: Finding["path"], within: Finding["within"] & {}, found: string, what: string): Finding {
  const right = upperFirst(found);
  return { path, within, message: `${what} bắt đầu bằng chữ thường \`${found}\`; đầu câu, đầu dòng viết hoa là \`${right}\`.`, replacement: right };
}

/** A word of small letters before the stop: "TP. ", "tr. ", "số 5. " end no sentence. */
const afterStop = /(?<=\p{L}\p{Ll}[.!?] )(?<!(?<!\p{L})(?:tr|tp|tx|tt|ths|ts|gs|bs|st|no|vs|kt|tm|tl)\. )\p{Ll}{2,}(?!\p{L}|\.)/gu;
const opening = /^\p{Ll}{2,}(?!\p{L}|\p{N}|[.)&-])/gu;
