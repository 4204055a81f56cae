/** Commander's help in Vietnamese: headings, both spellings of every word, each explanation on a line of its own. */
import type { Command, HelpConfiguration } from "commander";
import { commands, helpWord, versionWord, type CommandWord, type OptionWord } from "./words.ts";

export const helpConfiguration: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  commandUsage: (command) => usage(wordOf(command)),
  subcommandTerm: (command) => {
    const word = wordOf(command);
    if (word === undefined) return `${helpWord.name}, ${helpWord.alias} <lệnh>`;
    return `${word.name}, ${word.alias}${word.takesPlans ? " <tệp...>" : ""}`;
  },
  optionTerm: ({ long }) => {
    const word = everyOption.find(({ name }) => `--${name}` === long);
    return word === undefined ? (long ?? "") : term(word);
  },
  formatItem: (name, _width, about, helper) => {
    const wrapped = helper.boxWrap(about, (helper.helpWidth ?? 80) - 6);
    return [`  ${name}`, ...wrapped.split("\n").map((line) => `      ${line}`)].join("\n");
  },
};

/** What follows the lists. */
export const afterHelp = (word: CommandWord | undefined): string =>
  word === undefined
    ? `\nVí dụ:\n  ${commands[0]?.examples[0]}\n  kehoach help build\n\n${spellingNote}\n${exitCodes}`
    : `\nVí dụ:\n${word.examples.map((example) => `  ${example}`).join("\n")}`;

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tệp:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
};

const spellingNote =
  "Tên lệnh và tùy chọn viết có dấu hay không dấu đều được: `lap`, `lập`; `--thu-muc`, `--thư-mục`.";

const exitCodes = `Mã thoát: 0 xong; 1 kế hoạch còn lỗi (validate); 2 không chạy được như yêu cầu; 3 lỗi của kehoach.`;

const everyOption: readonly OptionWord[] = [...commands.flatMap(({ options }) => options), helpWord, versionWord];

const wordOf = (command: Command): CommandWord | undefined => commands.find(({ name }) => name === command.name());

function usage(word: CommandWord | undefined): string {
  if (word === undefined) return "kehoach <lệnh> [tùy chọn]";
  return `kehoach ${word.name}${word.takesPlans ? " <tệp...>" : ""} [tùy chọn]`;
}

function term({ name, alias, short, value }: OptionWord): string {
  const flags = [...(short === undefined ? [] : [`-${short}`]), `--${name}`, `--${alias}`].join(", ");
  return value === undefined ? flags : `${flags} <${value}>`;
}
