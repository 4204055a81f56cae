/** `kehoach explain <rule>`: what a rule wants, why, who says so, a wrong and a right example, and how to switch it off. */
import { UserError } from "../../base/user-error.ts";
import { ruleGuide, type RuleText } from "../../pipeline.ts";
import { labels } from "../../report/labels.ts";
import { visible } from "../../report/visible.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { nearest } from "../nearest.ts";

export async function explain(typed: string, io: Io): Promise<ExitCode> {
  const groups = await ruleGuide();
  const all = groups.flatMap((group) => group.rules);
  const id = typed.trim().toLowerCase().replace(/^\[|\]$/g, "").replace(/^lint\//, "").replace(/[_\s]+/g, "-");
  const rule = all.find((one) => one.id === id);
  if (rule === undefined) throw unknown(typed, id, all);
  const suppressible = groups.some((group) => group.suppressible && group.rules.includes(rule));
  io.out(`${[...explained(rule), ...(suppressible ? [howToSuppress(rule)] : []), howToSwitchOff(rule)].join("\n\n")}\n`);
  return 0;
}

function unknown(typed: string, id: string, all: readonly RuleText[]): UserError {
  const named = visible(typed);
  if (id.includes("/")) {
    return new UserError(`\`${named}\` không phải là quy tắc soát mà là lỗi trong cách ghi tệp`, "Cách sửa có ngay trong thông báo của lỗi đó.");
  }
  const meant = nearest(id, all.map((rule) => rule.id));
  return new UserError(`Không có quy tắc \`${named}\``, meant === undefined ? "Xem danh sách: `kehoach rules`." : `Có phải \`${meant}\`?`);
}

const explained = ({ id, severity, preset, fix, wants, why, source, example }: RuleText): readonly string[] => [
  `${id}  [${labels[severity]}]${preset === "strict" ? "  (chỉ ở mức nghiêm ngặt)" : ""}`,
  `Đòi hỏi: ${sentence(wants)}`,
  `Vì sao: ${sentence(why)}`,
  `Căn cứ: ${sentence(source)}`,
  `Chưa đúng:\n${indented(example.wrong)}`,
  `Đúng:\n${indented(example.right)}`,
  `Tự sửa: ${fixes[fix]}`,
];

const howToSuppress = ({ id }: RuleText): string => {
  const where = "ở cuối dòng bị nhắc, trước dấu # để hai dấu cách; trên một dòng riêng thì áp dụng cho cả mục bên dưới";
  return `Bỏ qua ở một chỗ trong tệp kế hoạch (${where}):\n${indented(`# bỏ qua ${id}: <lý do>\n# bỏ qua ${id} đến 31/12/2026: <lý do>`)}`;
};

const howToSwitchOff = ({ id }: RuleText): string => `Tắt cho cả cơ quan, trong \`kehoach.yaml\`:\n${indented(`soát:\n  tắt: ${id}`)}`;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const fixes: Readonly<Record<RuleText["fix"], string>> = {
  safe: "`kehoach validate --fix <tệp>`.",
  unsafe: "`kehoach validate --fix --unsafe <tệp>`; sau đó phải có người đọc lại.",
  none: "không; cần người soạn thảo sửa.",
};

const indented = (text: string): string => text.trimEnd().split("\n").map((line) => `    ${line}`.trimEnd()).join("\n");
