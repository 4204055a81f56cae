/** Finds where a plan speaks of its own appendices, and where it speaks of those of other documents. */
import type { ModelPath, Within } from "../../../base/place.ts";
import type { Subject } from "../../subject.ts";

export interface Pointer {
  readonly path: ModelPath;
  readonly within: Within;
  /** "Phụ lục I", "PHỤ LỤC 1", "phụ lục". */
  readonly words: string;
  /** "I", "1"; absent where the appendix has no number. */
  readonly label?: string;
  /** The numbers after the first: "Phụ lục I, II và III". */
  readonly further: readonly string[];
}

/** In all texts but the titles of the appendices themselves. */
export function pointersIn({ texts }: Subject): readonly Pointer[] {
  return texts
    .filter(({ path }) => !(path[0] === "appendices" && path[2] === "title"))
    .flatMap(({ path, text }) =>
      Array.from(text.matchAll(pointer), (match): readonly Pointer[] => {
        const { label, further = "" } = match.groups ?? {};
        if (isForeign(text.slice(match.index + match[0].length))) return [];
        const words = match[0].slice(0, match[0].length - further.length);
        const within: Within = [match.index, match.index + words.length];
        const others = further.match(/[IVX]+|\d+/gu) ?? [];
        return [{ path, within, words, ...(label === undefined ? {} : { label }), further: others }];
      }).flat(),
    );
}

const pointer = /(?<![\p{L}\p{N}])(?:[Pp]hụ\s+lục|PHỤ\s+LỤC)(?:\s+(?:[Ss]ố\s+)?(?<label>[IVX]+|\d{1,2})(?![\p{L}\p{N}]|[./]\d)(?<further>(?:(?:,| và|-)\s*(?:[Pp]hụ\s+lục\s+)?(?:[IVX]+|\d{1,2})(?![\p{L}\p{N}]|[./]\d))*))?/gu;

/** "Phụ lục I Nghị định số 30/2020/NĐ-CP", "Phụ lục ban hành kèm theo Thông tư …" are not the plan's own. */
const isForeign = (rest: string): boolean =>
  /^\s+(?:(?:ban hành\s+)?kèm theo\s+|đính kèm\s+|của\s+|theo\s+|tại\s+)?(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Công văn|Chỉ thị|Hướng dẫn|Quy định|Quy chế|Đề án|Hợp đồng|Báo cáo)(?!\p{L})/u.test(rest);
