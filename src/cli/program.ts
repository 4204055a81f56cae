/** The commands as commander holds them: it prints help, reads options, and calls what does the work, loaded then. */
import { Command } from "commander";
import type { ExitCode } from "./exit-code.ts";
import { afterHelp, helpConfiguration } from "./help.ts";
import type { Io } from "./io.ts";
import { commands, helpWord, versionWord, type CommandName, type CommandWord, type OptionWord } from "./words.ts";

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

type Values = Readonly<Partial<Record<string, string | true>>>;
/** Of options that may be given several times. */
type Lists = Readonly<Partial<Record<string, readonly string[]>>>;

interface Options {
  readonly values: Values;
  readonly lists: Lists;
}

type Action = (names: readonly string[], options: Options, io: Io) => Promise<ExitCode>;

const actions: Readonly<Record<CommandName, Action>> = {
  build: async (plans, { values }, io) => (await import("./commands/build.ts")).build(plans, values, io),
  validate: async (plans, { values, lists }, io) => (await import("./commands/validate.ts")).validate(plans, { ...values, ...lists }, io),
  explain: async ([id = ""], _options, io) => (await import("./commands/explain.ts")).explain(id, io),
  rules: async (_none, _options, io) => (await import("./commands/rules.ts")).rules(io),
  coverage: async (_none, { values }, io) => (await import("./commands/coverage.ts")).coverage(values, io),
  init: async ([name], { values }, io) => (await import("./commands/init.ts")).init(name, values, io),
  templates: async (_none, { values }, io) => (await import("./commands/templates.ts")).templates(values, io),
  schema: async (_none, { values }, io) => (await import("./commands/schema.ts")).schema(values, io),
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
    for (const option of word.options) addOption(command, option);
    command.action(() => perform(word.name, command.args, sorted(command.opts())));
  }
  return program;
}

function addOption(command: Command, { name, value, looksLike, repeatable, about }: OptionWord): void {
  const placeholder = looksLike === undefined ? ` <${value}>` : ` [${value}]`;
  const flags = `--${name}${value === undefined ? "" : placeholder}`;
  if (repeatable === undefined) command.option(flags, about);
  else command.option(flags, about, (typed: string, before: readonly string[] = []) => [...before, typed]);
}

type Typed = string | true | readonly string[];

function sorted(options: Readonly<Record<string, Typed>>): Options {
  const entries = Object.entries(options);
  const lists = entries.filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]));
  const values = entries.filter((entry): entry is [string, string | true] => !Array.isArray(entry[1]));
  return { values: Object.fromEntries(values), lists: Object.fromEntries(lists) };
}

const withHelp = (command: Command, word: CommandWord | undefined, io: Io): Command =>
  command
    .configureHelp(helpConfiguration)
    .configureOutput({ writeOut: io.out, writeErr: io.err, getOutHelpWidth: () => widthOf(io) })
    .helpOption(`--${helpWord.name}`, helpWord.about)
    .addHelpText("after", () => afterHelp(word, widthOf(io)));

const widthOf = ({ terminal }: Io): number => terminal.columns ?? 80;
