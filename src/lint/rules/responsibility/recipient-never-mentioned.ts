import { isGroup, unitKey, unitNamesIn } from "../../../plan/unit-names.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";

/** A unit gets the plan and has no part in it. */
export const recipientNeverMentioned: Rule = {
  id: "recipient-never-mentioned",
  severity: "info",
  preset: "strict",
  wants: "Đơn vị trong nơi nhận có việc trong kế hoạch",
  why: "Gửi cho đơn vị không có việc làm tăng số bản phát hành.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm a",
  fix: "none",
  example: { wrong: "nơi nhận: Trạm Y tế xã, mà kế hoạch không nhắc đến Trạm Y tế", right: "bỏ Trạm Y tế xã khỏi `nơi nhận`, hoặc giao việc cho Trạm" },

  *check({ plan, texts }) {
    const said = texts.filter(({ role }) => role !== "recipient" && role !== "position").map(({ text }) => ` ${coreOf(text)} `);
    for (const [index, { name }] of plan.recipients.entries()) {
      if (/\((?:b\/c|để b\/c|để báo cáo)\)/iu.test(name)) continue;
      for (const { text, within } of unitNamesIn(name)) {
        const core = unitKey(text).core;
        if (!unit.test(text) || isGroup(text) || said.some((one) => one.includes(` ${core} `))) continue;
        yield {
          path: ["recipients", index, "name"],
          within,
          message: `\`${text}\` nhận kế hoạch nhưng không được nhắc đến trong kế hoạch.`,
          hint: "Xem lại đơn vị này có việc gì không; nếu chỉ gửi để biết thì để như vậy.",
        };
      }
    }
  },
};

const unit = /^(?:Phòng|Công an|Trạm|Trung tâm|Ban Chỉ huy|Hội|Đoàn|Hạt|Chi cục|Trường)(?!\p{L})/u;

/** Names in a sentence: abbreviations as they are, for the units meant here have none. */
const coreOf = (text: string): string => plainWords(text);
