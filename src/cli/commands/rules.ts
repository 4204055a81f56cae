/** `kehoach rules`: lists what `validate` looks for. */
import { ruleGuide, type RuleText } from "../../pipeline.ts";
import { labels } from "../../report/labels.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

export async function rules(io: Io): Promise<ExitCode> {
  const groups = (await ruleGuide()).filter((group) => group.rules.length > 0);
  const count = groups.reduce((sum, group) => sum + group.rules.length, 0);
  const listed = groups.map(({ title, rules: all }) => `${title} (${all.length})\n${all.map(entry).join("")}`);
  io.out(`${listed.join("\n")}\n${count} quy tắc. Xem kỹ một quy tắc: \`kehoach explain <quy tắc>\`.\n`);
  return 0;
}

const entry = ({ id, severity, preset, fix, wants }: RuleText): string => {
  const remarks = [labels[severity], ...(preset === "strict" ? ["chỉ ở mức nghiêm ngặt"] : []), ...(fix === "safe" ? ["tự sửa được"] : [])];
  return `  ${id}  [${remarks.join("; ")}]\n      ${wants}\n`;
};
