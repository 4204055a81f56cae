/**
 * The command line as it was typed → the same in the words commander knows.
 *
 * Commander matches letter by letter and complains in English. Here a word is known however it is spelled (`lập`,
 * `--thu_muc`, `kiểm tra` in two words), and what is not known is refused in Vietnamese, with the nearest known word.
 * What is handed on holds no surprise for commander.
 */
import { fold } from "../base/fold.ts";
import { UserError } from "../base/user-error.ts";
import { nearest } from "./nearest.ts";
import { commands, helpWord, versionWord, type CommandWord, type OptionWord } from "./words.ts";

export type Request =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly about: CommandWord | undefined }
  /** Arguments for commander, in its own spelling. */
  | { readonly kind: "run"; readonly words: readonly string[] };

export function recognise(argv: readonly string[]): Request {
  const { operands, options } = sortOut(argv);
  const asked = (name: string): boolean => options.some(({ word }) => word.name === name);
  if (asked(versionWord.name)) return { kind: "version" };

  const [first, ...rest] = operands;
  if (first === undefined && (options.length === 0 || asked(helpWord.name))) return help(undefined);
  if (first !== undefined && spells(helpWord, first)) {
    return help(rest.length === 0 ? undefined : commandOf(rest).command);
  }
  const { command, operands: names } = commandOf(operands);
  if (asked(helpWord.name)) return help(command);

  for (const option of options) refuseForeign(option, command);
  refuseRepeated(options);
  refuseCount(command, names);
  const settings = options.map(({ word, value }) => `--${word.name}${value === undefined ? "" : `=${value}`}`);
  return { kind: "run", words: [command.name, ...settings, "--", ...names] };
}

/** Nothing typed is answered with help and exit code 0: nothing was asked for, so nothing has failed. */
const help = (about: CommandWord | undefined): Request => ({ kind: "help", about });

interface Spelling {
  readonly name: string;
  readonly alias: string;
}

const spells = ({ name, alias }: Spelling, typed: string): boolean => [fold(name), fold(alias)].includes(fold(typed));

interface Option {
  readonly word: OptionWord;
  /** As the user wrote it, for messages. */
  readonly typed: string;
  readonly value: string | undefined;
}

interface Sorted {
  readonly operands: readonly string[];
  readonly options: readonly Option[];
}

/** Word processors turn `--` into a dash, and people paste commands from them. */
const dashes = /^(?:--|[–—]|-(?=.))/u;

function sortOut(argv: readonly string[]): Sorted {
  const operands: string[] = [];
  const options: Option[] = [];
  const waiting = [...argv];
  for (let typed = waiting.shift(); typed !== undefined; typed = waiting.shift()) {
    if (typed === "--") return { operands: [...operands, ...waiting], options };
    const [dash] = dashes.exec(typed) ?? [];
    if (dash === undefined) {
      operands.push(typed);
      continue;
    }
    const { word, flag, attached } = optionOf(typed, typed.slice(dash.length));
    const next = word.value !== undefined && attached === undefined ? waiting.shift() : attached;
    options.push({ word, typed: flag, value: valueOf(word, flag, next, attached !== undefined) });
  }
  return { operands, options };
}

const allOptions: readonly OptionWord[] = [...commands.flatMap(({ options }) => options), helpWord, versionWord];

interface Flag {
  readonly word: OptionWord;
  readonly flag: string;
  /** The value written into the same word: `--output=x`, `-ox`. */
  readonly attached: string | undefined;
}

function optionOf(typed: string, bare: string): Flag {
  const [name = "", ...values] = bare.split("=");
  const long = allOptions.find((word) => spells(word, name));
  const attached = values.length === 0 ? undefined : values.join("=");
  const flag = attached === undefined ? typed : typed.slice(0, typed.indexOf("="));
  if (long !== undefined) return { word: long, flag, attached };

  const short = allOptions.find((word) => word.short === bare[0]);
  if (short === undefined || typed.startsWith("--")) throw unknownOption(flag, name);
  if (bare.length === 1) return { word: short, flag: typed, attached: undefined };
  if (short.value === undefined) throw unknownOption(flag, name);
  return { word: short, flag: `-${bare[0]}`, attached: bare.slice(1).replace(/^=/, "") };
}

function valueOf(word: OptionWord, flag: string, value: string | undefined, attached: boolean): string | undefined {
  if (word.value === undefined) {
    if (!attached) return undefined;
    throw new UserError(`Tùy chọn \`${flag}\` không nhận giá trị`, `Chỉ ghi \`${flag}\`, không có dấu \`=\` theo sau.`);
  }
  const missing = value === undefined || value === "" || (!attached && dashes.test(value));
  if (missing) throw new UserError(`Tùy chọn \`${flag}\` còn thiếu ${word.value}`, `Ghi \`${flag} <${word.value}>\`.`);
  return value;
}

function unknownOption(flag: string, name: string): UserError {
  const meant = nearest(name, allOptions.flatMap((word) => [word.name, word.alias]));
  const hint = meant === undefined ? "Xem các tùy chọn: `kehoach <lệnh> --help`." : `Có phải \`--${meant}\`?`;
  return new UserError(`Không có tùy chọn \`${flag}\``, hint);
}

function refuseForeign({ word, typed }: Option, command: CommandWord): void {
  if (command.options.includes(word)) return;
  const hint = `Xem các tùy chọn của lệnh này: \`kehoach ${command.name} --help\`.`;
  throw new UserError(`Lệnh \`${command.name}\` không có tùy chọn \`${typed}\``, hint);
}

/** The last one would win in silence. */
function refuseRepeated(options: readonly Option[]): void {
  for (const [index, { word, typed, value }] of options.entries()) {
    const earlier = options.slice(0, index).find((option) => option.word === word);
    if (earlier === undefined || value === undefined) continue;
    throw new UserError(`Tùy chọn \`${earlier.typed}\` ghi lại lần nữa ở \`${typed}\``, "Chỉ giữ một lần.");
  }
}

function refuseCount({ name, takesPlans, examples }: CommandWord, operands: readonly string[]): void {
  const [first] = operands;
  if (takesPlans && first === undefined) {
    throw new UserError(`Lệnh \`${name}\` còn thiếu tên tệp kế hoạch`, `Ví dụ: \`${examples[0]}\``);
  }
  if (takesPlans || first === undefined) return;
  throw new UserError(`Lệnh \`${name}\` không cần tên tệp, nhưng có \`${first}\``, `Ví dụ: \`${examples[0]}\``);
}

/** The command is the first operand, or the first two where its name is typed as two words. */
function commandOf(operands: readonly string[]): { command: CommandWord; operands: readonly string[] } {
  const [first, second] = operands;
  if (first === undefined) throw new UserError("Chưa có tên lệnh", `Ví dụ: \`${commands[0]?.examples[0]}\``);
  const one = commands.find((word) => spells(word, first));
  if (one !== undefined) return { command: one, operands: operands.slice(1) };
  const two = second === undefined ? undefined : commands.find((word) => spells(word, first + second));
  if (two !== undefined) return { command: two, operands: operands.slice(2) };
  throw unknownCommand(first);
}

function unknownCommand(typed: string): UserError {
  if (/\.ya?ml$/i.test(typed)) {
    return new UserError(`Chưa có tên lệnh trước \`${typed}\``, `Để lập văn bản, chạy \`kehoach build ${typed}\`.`);
  }
  const meant = nearest(typed, [...commands, helpWord].flatMap(({ name, alias }) => [name, alias]));
  const hint = meant === undefined ? "Xem các lệnh: `kehoach --help`." : `Có phải \`kehoach ${meant}\`?`;
  return new UserError(`Không có lệnh \`${typed}\``, hint);
}
