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
import { asCommand } from "./notices.ts";
import { commands, helpWord, versionWord, type CommandWord, type OptionWord } from "./words.ts";

export type Request =
  | { readonly kind: "version" }
  | { readonly kind: "help"; readonly about: CommandWord | undefined }
  /** Arguments for commander, in its own spelling. */
  | { readonly kind: "run"; readonly words: readonly string[] };

export function recognise(argv: readonly string[]): Request {
  const { operands, options } = sortOut(argv);
  const asked = (name: string): boolean => options.some(({ words }) => words[0]?.name === name);
  if (asked(versionWord.name) || spelledBy(versionWord, operands) > 0) return { kind: "version" };
  if (operands.length === 0 && (options.length === 0 || asked(helpWord.name))) return help(undefined);
  const words = spelledBy(helpWord, operands);
  if (words > 0) return help(operands.length === words ? undefined : commandOf(operands.slice(words)).command);

  const stranger = options.find((option) => option.words.length === 0);
  if (stranger !== undefined && commandIn(operands) === undefined) throw unknownOption(stranger.typed, allOptions, "kehoach --help");
  const called = commandOf(operands);
  if (asked(helpWord.name)) return help(called.command);
  const settings = options.map((option) => settingOf(option, called));
  refuseRepeated(options, called.command);
  refuseCount(called);
  return { kind: "run", words: [called.command.name, ...settings, "--", ...called.operands] };
}

/** Nothing typed is answered with help and exit code 0: nothing was asked for, so nothing has failed. */
const help = (about: CommandWord | undefined): Request => ({ kind: "help", about });

interface Spelling {
  readonly name: string;
  readonly alias: string;
}

const spells = ({ name, alias }: Spelling, typed: string): boolean => [fold(name), fold(alias)].includes(fold(typed));

/** How many of the first operands spell a word: 2 where its name is typed as two words, 0 if they do not. */
function spelledBy(word: Spelling, [first, second]: readonly string[]): number {
  if (first === undefined) return 0;
  if (spells(word, first)) return 1;
  return second !== undefined && spells(word, first + second) ? 2 : 0;
}

interface Option {
  /** What it may mean: one word of each command that has it, all with a value or all without; none if nobody knows it. */
  readonly words: readonly OptionWord[];
  /** As the user wrote it, for messages. */
  readonly typed: string;
  readonly value: string | undefined;
  /** Whether the value is written into the same word: `--output=x`, `-ox`. */
  readonly attached: boolean;
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
    const option = optionOf(typed, typed.slice(dash.length));
    const [word] = option.words;
    const isNext = !option.attached && word?.value !== undefined && (word.looksLike?.test(waiting[0] ?? "") ?? true);
    options.push(isNext ? { ...option, value: waiting.shift() } : option);
  }
  return { operands, options };
}

const allOptions: readonly OptionWord[] = [...commands.flatMap(({ options }) => options), helpWord, versionWord];

function optionOf(typed: string, bare: string): Option {
  const [name = "", ...values] = bare.split("=");
  const attached = values.length > 0;
  const value = attached ? values.join("=") : undefined;
  const flag = attached ? typed.slice(0, typed.indexOf("=")) : typed;
  const long = allOptions.filter((word) => spells(word, name));
  if (long.length > 0 || typed.startsWith("--")) return { words: long, typed: flag, value, attached };

  const short = allOptions.filter((word) => word.short === bare[0]);
  if (bare.length === 1) return { words: short, typed, value: undefined, attached: false };
  if (short[0]?.value === undefined) return { words: [], typed: flag, value, attached };
  return { words: short, typed: `-${bare[0]}`, value: bare.slice(1).replace(/^=/, ""), attached: true };
}

/** An option as commander knows it, if the command has it and its value is as it should be. */
function settingOf(option: Option, called: Called): string {
  const { words, typed } = option;
  const { command, spelled } = called;
  const word = words.find((one) => command.options.includes(one));
  if (word !== undefined) {
    const value = valueOf(option, word);
    return `--${word.name}${value === undefined ? "" : `=${value}`}`;
  }
  const seeHelp = `kehoach ${spelled} --help`;
  if (words.length === 0) throw unknownOption(typed, [...command.options, helpWord, versionWord], seeHelp);
  throw new UserError(`Lệnh \`${spelled}\` không có tùy chọn \`${typed}\``, `Xem các tùy chọn của lệnh này: \`${seeHelp}\`.`);
}

function valueOf({ typed, value, attached }: Option, { value: wanted, sample, looksLike }: OptionWord): string | undefined {
  if (wanted === undefined) {
    if (!attached) return undefined;
    throw new UserError(`Tùy chọn \`${typed}\` không nhận giá trị`, `Chỉ ghi \`${typed}\`, không có dấu \`=\` theo sau.`);
  }
  if (value === undefined && looksLike !== undefined) return undefined;
  const missing = value === undefined || value === "" || (!attached && dashes.test(value));
  if (missing) throw new UserError(`Sau \`${typed}\` còn trống; cần ghi ${isName(wanted) ? `tên ${wanted}` : wanted}`, `Ví dụ: \`${typed} ${sample}\`.`);
  return value;
}

const isName = (value: string): boolean => value === "tệp" || value === "thư mục";

function unknownOption(typed: string, known: readonly OptionWord[], seeHelp: string): UserError {
  const meant = nearest(typed.replace(dashes, ""), known.flatMap((word) => [word.name, word.alias]));
  return new UserError(`Không có tùy chọn \`${typed}\``, meant === undefined ? `Xem các tùy chọn: \`${seeHelp}\`.` : `Có phải \`--${meant}\`?`);
}

/** The last one would win in silence. */
function refuseRepeated(options: readonly Option[], { options: own }: CommandWord): void {
  const wordOf = ({ words }: Option): OptionWord | undefined => words.find((word) => own.includes(word)) ?? words[0];
  for (const [index, option] of options.entries()) {
    const word = wordOf(option);
    const earlier = options.slice(0, index).find((other) => wordOf(other) === word);
    if (earlier === undefined || word?.repeatable === true || (word?.value === undefined && option.value === undefined)) continue;
    throw new UserError(`Tùy chọn \`${earlier.typed}\` ghi lại lần nữa ở \`${option.typed}\``, "Chỉ giữ một lần.");
  }
}

function refuseCount({ command, spelled, operands }: Called): void {
  const { noun = "tên tệp", least = 0, most = 0 } = command.operands ?? {};
  const [surplus] = operands.slice(most);
  const hint = `Ví dụ: \`${exampleFor(command, spelled)}\``;
  if (operands.length < least) throw new UserError(`Lệnh \`${spelled}\` còn thiếu ${noun}`, hint);
  if (surplus === undefined) return;
  throw new UserError(
    most === 0
      ? `Lệnh \`${spelled}\` không cần ${noun}, nhưng có \`${surplus}\``
      : `Lệnh \`${spelled}\` chỉ nhận một ${noun}, nhưng có thêm \`${surplus}\``,
    hint,
  );
}

/** In the language the command was typed in. */
function exampleFor({ name, alias, examples }: CommandWord, spelled: string): string | undefined {
  const word = fold(spelled) === fold(alias) ? alias : name;
  return examples.find((example) => example.startsWith(`kehoach ${word}`)) ?? examples[0];
}

interface Called {
  readonly command: CommandWord;
  /** As the user wrote it. */
  readonly spelled: string;
  /** What follows it. */
  readonly operands: readonly string[];
}

/** The command is the first operand, or the first two where its name is typed as two words. */
function commandIn(operands: readonly string[]): Called | undefined {
  for (const command of commands) {
    const words = spelledBy(command, operands);
    if (words > 0) return { command, spelled: operands.slice(0, words).join(" "), operands: operands.slice(words) };
  }
  return undefined;
}

function commandOf(operands: readonly string[]): Called {
  const [first] = operands;
  if (first === undefined) throw new UserError("Chưa có tên lệnh", `Ví dụ: ${asCommand("build", "plans/plan-2023.yaml")}.`);
  const called = commandIn(operands);
  if (called === undefined) throw unknownCommand(first);
  return called;
}

function unknownCommand(typed: string): UserError {
  if (/\.ya?ml$/i.test(typed)) {
    return new UserError(`Chưa có tên lệnh trước \`${typed}\``, `Để lập văn bản, chạy ${asCommand("build", typed)}.`);
  }
  const meant = nearest(typed, [...commands, helpWord, versionWord].flatMap(({ name, alias }) => [name, alias]));
  const hint = meant === undefined ? "Xem các lệnh: `kehoach --help` (`--tro-giup`)." : `Có phải \`kehoach ${meant}\`?`;
  return new UserError(`Không có lệnh \`${typed}\``, hint);
}
