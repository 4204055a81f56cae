import type { ModelPath } from "../../../base/place.ts";
import type { Item } from "../../../plan/plan.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";

/** A section that only points to the one appendix, and the appendix, are called almost, but not quite, alike. */
export const appendixTitleDiffers: Rule = {
  id: "appendix-title-differs",
  severity: "info",
  wants: "Tên mục và tên phụ lục của mục đó giống nhau",
  why: "Hai tên gần giống nhau cho cùng một bảng thường là sửa một nơi, quên nơi kia.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 (phụ lục văn bản)",
  fix: "none",
  example: {
    wrong: "tiêu đề: Nội dung, thời gian và phân công thực hiện … tên phụ lục: Nội dung nhiệm vụ và thời gian thực hiện",
    right: "tiêu đề: Nội dung, thời gian và phân công thực hiện … tên phụ lục: Nội dung, thời gian và phân công thực hiện",
  },

  *check({ plan }) {
    const [appendix, another] = plan.appendices;
    if (appendix === undefined || another !== undefined) return;
    for (const { path, title } of pointing(plan.body, ["body"])) {
      const [one, other] = [wordsOf(title), wordsOf(appendix.title)];
      const shared = [...one].filter((word) => other.has(word)).length;
      const isPart = shared === one.size || shared === other.size;
      if (isPart || shared / (one.size + other.size - shared) < similar) continue;
      yield {
        path: ["appendices", 0, "title"],
        message: `Phụ lục tên \`${appendix.title}\`, còn mục dẫn đến phụ lục tên \`${title}\`.`,
        hint: "Đề nghị dùng một tên.",
        related: [{ message: "Tên mục ghi ở đây.", path }],
      };
    }
  },
};

interface Titled {
  readonly path: ModelPath;
  readonly title: string;
}

/** Sections whose only text leads to what is attached. */
const pointing = (items: readonly Item[], path: ModelPath): readonly Titled[] =>
  items.flatMap((item, index) => {
    if (item.kind !== "section" && item.kind !== "part") return [];
    const [only, ...others] = item.children;
    const points = only?.kind === "paragraph" && others.length === 0 && /kèm theo|đính kèm|phụ lục/iu.test(only.text);
    const here = { path: [...path, index, "title"], title: item.title };
    return points ? [here] : pointing(item.children, [...path, index, "children"]);
  });

const wordsOf = (text: string): ReadonlySet<string> => new Set(plainWords(text).split(" "));
/** Of the words of both, this share in common makes them two versions of one title. */
const similar = 0.5;
