import { fold } from "../../../base/fold.ts";
import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** The same line, notes left aside; "UBND" and "Ủy ban nhân dân" are one. */
export const recipientTwice: Rule = {
  id: "recipient-twice",
  severity: "warning",
  wants: "Mỗi nơi nhận ghi một lần",
  why: "Số bản phát hành tính theo nơi nhận; ghi hai lần thì gửi hai bản hoặc người đọc ngờ có nhầm tên.",
  source: "NĐ 30/2020/NĐ-CP, khoản 1 Điều 17; Phụ lục I, Phần I, Mục II, khoản 9",
  fix: "none",
  example: { wrong: "nơi nhận: |\n  Phòng Kinh tế\n  Công an xã\n  Phòng Kinh tế (t/h)", right: "nơi nhận: |\n  Phòng Kinh tế (t/h)\n  Công an xã" },

  *check({ plan }) {
    const seen = new Map<string, number>();
    for (const [index, { name }] of plan.recipients.entries()) {
      const key = plainName(name);
      const first = seen.get(key);
      if (first === undefined || key === "") {
        seen.set(key, index);
        continue;
      }
      yield {
        path: ["recipients", index, "name"],
        message: `Nơi nhận ${quoted(name)} đã ghi ở dòng trên; mỗi nơi nhận chỉ ghi một lần.`,
        hint: "Bỏ một trong hai dòng.",
        related: [{ message: "Lần ghi đầu ở đây.", path: ["recipients", first, "name"] }],
      };
    }
  },
};

const plainName = (name: string): string =>
  fold(
    name
      .replace(/\([^()]*\)/gu, "")
      .replace(/(?<!\p{L})UBND(?!\p{L})/gu, "Ủy ban nhân dân")
      .replace(/(?<!\p{L})HĐND(?!\p{L})/gu, "Hội đồng nhân dân"),
  ).replace(/[^\p{L}\p{N}]/gu, "");
