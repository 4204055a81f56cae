import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** Signs stand close to the word before them. */
export const spaceBeforeSign: Rule = {
  id: "space-before-sign",
  severity: "info",
  wants: "Dấu câu viết liền từ đứng trước",
  why: "Dấu câu có thể rơi xuống đầu dòng sau khi in.",
  source: "Thông lệ: quy tắc gõ văn bản",
  fix: "safe",
  example: { wrong: "các xã , phường", right: "các xã, phường" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, loose)) {
      const sign = found.trim();
      yield { path, within, replacement: sign, message: `Có dấu cách trước dấu \`${sign}\`; dấu câu viết liền từ đứng trước.` };
    }
  },
};

const loose = /(?<=[\p{L}\p{N})”"%]) +(?:[,;:!?]|\.(?!\.))(?= |$|[”")])(?! *[,;.])/gu;
