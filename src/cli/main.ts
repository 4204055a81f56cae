/** The tool as one function: what was typed and the world in, exit code out. */
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { reportFault } from "./notices.ts";
import { recognise } from "./recognise.ts";
import { version } from "./version.ts";

export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const request = recognise(argv);
    if (request.kind === "version") {
      io.out(`${version}\n`);
      return 0;
    }
    const { help, run } = await import("./program.ts");
    return request.kind === "help" ? help(request.about, io) : await run(request.words, io);
  } catch (fault) {
    return reportFault(fault, io);
  }
}
