/** What the tool says beside its findings: on standard error, one thought a line, safe to print. */
import { UserError } from "../base/user-error.ts";
import { visible, visibleLines } from "../report/visible.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { commands, type CommandName } from "./words.ts";
import { version } from "./version.ts";

export const notice = (text: string, io: Io): void => io.err(`${visible(text)}\n`);

/** A command to type, `kehoach build p.yaml`, with its other spelling beside it. */
export function asCommand(name: CommandName, ...rest: readonly (string | undefined)[]): string {
  const words = rest.filter((word) => word !== undefined).map((word) => (/[^\p{L}\p{N}./\\:_-]/u.test(word) ? `"${word}"` : word));
  const alias = commands.find((word) => word.name === name)?.alias;
  return `\`${["kehoach", name, ...words].join(" ")}\` (\`${alias}\`)`;
}

/** Says why something could not be done, and judges whose fault it was. */
export function reportFault(fault: unknown, io: Io): ExitCode {
  if (fault instanceof UserError) {
    io.err(`Lỗi: ${visible(fault.message)}.\n`);
    if (fault.hint !== undefined) io.err(`  → ${visibleLines(fault.hint).join("\n    ")}\n`);
    return 2;
  }
  const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  io.err(`${apology}\n\n  kehoach ${version}, ${io.platform}\n  Lệnh: ${visible(io.commandLine)}\n`);
  io.err(`  ${visibleLines(trace).join("\n  ")}\n`);
  return 3;
}

const apology = `Rất tiếc, kehoach gặp sự cố ngoài dự kiến. Đây là lỗi của chương trình, không phải của người dùng.
Xin gửi nguyên văn các dòng dưới đây, kèm tệp kế hoạch nếu được, cho người phụ trách kehoach.`;
