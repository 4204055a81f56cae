/** Commander's help in Vietnamese: headings, both spellings of every word, each explanation on a line of its own. */
import { Help, type Command, type HelpConfiguration } from "commander";
import { commands, helpWord, versionWord, type CommandWord, type OptionWord } from "./words.ts";

/** Columns; commander's own 40 would leave the lists of a small terminal unbroken. */
const narrowest = 20;

export const helpConfiguration: HelpConfiguration = {
  minWidthToWrap: narrowest,
  styleTitle: (title) => titles[title] ?? title,
  commandUsage: (command) => usage(wordOf(command)),
  subcommandTerm: (command) => {
    const word = wordOf(command);
    if (word === undefined) return `${helpWord.name}, ${helpWord.alias} <lệnh>`;
    return `${word.name}, ${word.alias}${operandsOf(word)}`;
  },
  // Two commands may have an option of one name; what is said about it tells them apart.
  optionTerm: ({ long, description }) => {
    const word = everyOption.find(({ name, about }) => `--${name}` === long && about === description);
    return word === undefined ? (long ?? "") : term(word);
  },
  formatItem: (name, _width, about, helper) => {
    const wrapped = helper.boxWrap(about, (helper.helpWidth ?? 80) - 6);
    return [`  ${name}`, ...wrapped.split("\n").map((line) => `      ${line}`)].join("\n");
  },
};

/** What follows the lists: examples, which must not be broken, and for the whole tool what holds for every command. */
export function afterHelp(word: CommandWord | undefined, columns: number): string {
  const examples = word?.examples ?? [commands[0]?.examples[0], "kehoach help build", "kehoach tro-giup lap"];
  const list = `\nVí dụ:\n${examples.map((example) => `  ${example}`).join("\n")}`;
  if (word !== undefined) return list;
  const wrapping = Object.assign(new Help(), { minWidthToWrap: narrowest });
  return [list, "", ...[spellingNote, exitCodes].map((note) => wrapping.boxWrap(note, columns))].join("\n");
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tệp:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
};

const spellingNote =
  "Tên lệnh và tùy chọn viết có dấu hay không dấu đều được: `lap`, `lập`; `--thu-muc`, `--thư-mục`.";

const exitCodes = `Mã thoát: 0 xong; 1 kế hoạch còn lỗi (validate, build --strict); 2 không chạy được như yêu cầu; 3 lỗi của kehoach.`;

const everyOption: readonly OptionWord[] = [...commands.flatMap(({ options }) => options), helpWord, versionWord];

const wordOf = (command: Command): CommandWord | undefined => commands.find(({ name }) => name === command.name());

function usage(word: CommandWord | undefined): string {
  if (word === undefined) return "kehoach <lệnh> [tùy chọn]";
  return `kehoach ${word.name}${operandsOf(word)} [tùy chọn]`;
}

const operandsOf = ({ operands }: CommandWord): string => (operands === undefined ? "" : ` ${operands.usage}`);

function term({ name, alias, short, value, looksLike }: OptionWord): string {
  const flags = [...(short === undefined ? [] : [`-${short}`]), `--${name}`, `--${alias}`].join(", ");
  if (value === undefined) return flags;
  return looksLike === undefined ? `${flags} <${value}>` : `${flags} [${value}]`;
}
