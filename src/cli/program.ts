/** The commands as commander holds them: it prints help, reads options, and calls what does the work, loaded then. */
import { Command } from "commander";
import type { ExitCode } from "./exit-code.ts";
import { afterHelp, helpConfiguration } from "./help.ts";
import type { Io } from "./io.ts";
import { commands, helpWord, versionWord, type CommandName, type CommandWord } from "./words.ts";

/** Runs what `recognise` understood; its words hold nothing that commander could object to. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = declare(io, async (name, names, options) => {
    exitCode = await actions[name](names, options, io);
  });
  await program.parseAsync(words, { from: "user" });
  return exitCode;
}

/** Prints the help of one command, or of the whole tool. */
export function help(about: CommandWord | undefined, io: Io): ExitCode {
  const program = declare(io, () => Promise.resolve());
  (program.commands.find((command) => command.name() === about?.name) ?? program).outputHelp();
  return 0;
}

type Options = Readonly<Partial<Record<string, string | true>>>;
type Action = (names: readonly string[], options: Options, io: Io) => Promise<ExitCode>;

const actions: Readonly<Record<CommandName, Action>> = {
  build: async (plans, options, io) => (await import("./commands/build.ts")).build(plans, options, io),
  validate: async (plans, _options, io) => (await import("./commands/validate.ts")).validate(plans, io),
  init: async ([name], options, io) => (await import("./commands/init.ts")).init(name, options, io),
  templates: async (_none, options, io) => (await import("./commands/templates.ts")).templates(options, io),
  schema: async (_none, options, io) => (await import("./commands/schema.ts")).schema(options, io),
};

type Perform = (name: CommandName, names: readonly string[], options: Options) => Promise<void>;

function declare(io: Io, perform: Perform): Command {
  const program = withHelp(new Command("kehoach"), undefined, io)
    .description("Lập kế hoạch của Ủy ban nhân dân thành văn bản đúng thể thức Nghị định 30/2020/NĐ-CP.")
    .helpCommand(helpWord.name, helpWord.about)
    .option(`--${versionWord.name}`, versionWord.about)
    .exitOverride();
  for (const word of commands) {
    const command = withHelp(program.command(word.name), word, io).description(word.about);
    if (word.operands !== undefined) command.argument(word.operands.usage, word.operands.about);
    for (const { name, value, looksLike, about } of word.options) {
      const placeholder = looksLike === undefined ? ` <${value}>` : ` [${value}]`;
      command.option(`--${name}${value === undefined ? "" : placeholder}`, about);
    }
    command.action(() => perform(word.name, command.args, command.opts()));
  }
  return program;
}

const withHelp = (command: Command, word: CommandWord | undefined, io: Io): Command =>
  command
    .configureHelp(helpConfiguration)
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => widthOf(io) })
    .helpOption(`--${helpWord.name}`, helpWord.about)
    .addHelpText("after", () => afterHelp(word, widthOf(io)));

const widthOf = ({ terminal }: Io): number => terminal.columns ?? 80;
