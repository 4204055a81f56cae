import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { commands, helpWord, versionWord } from "../../src/cli/words.ts";
import { fold } from "../../src/base/fold.ts";
import { memoryIo } from "./memory-io.ts";

async function helpOf(...argv: readonly string[]): Promise<string> {
  const io = memoryIo({});
  expect(await main(argv, io)).toBe(0);
  expect(io.noticed()).toBe("");
  return io.printed();
}

test("kehoach alone, with --help and with help prints the same help, on standard output", async () => {
  const help = await helpOf();
  expect(await helpOf("--help")).toBe(help);
  expect(await helpOf("help")).toBe(help);
  expect(help).toMatchInlineSnapshot(`
    "Cách dùng: kehoach <lệnh> [tùy chọn]

    Lập kế hoạch của Ủy ban nhân dân thành văn bản đúng thể thức Nghị định
    30/2020/NĐ-CP.

    Tùy chọn:
      -V, --version, --phien-ban
          Xem phiên bản.
      -h, --help, --tro-giup
          Xem hướng dẫn, chung hoặc của một lệnh.

    Lệnh:
      build, lap <tệp...>
          Lập văn bản Word (DOCX) và Markdown từ tệp kế hoạch, đặt cạnh tệp kế
          hoạch.
      validate, kiem-tra <tệp...>
          Kiểm tra tệp kế hoạch và chỉ ra chỗ cần sửa; không ghi tệp nào.
      schema, luoc-do
          In lược đồ (JSON Schema) của tệp kế hoạch, để trình soạn thảo gợi ý và
          giải thích từng mục.
      help, tro-giup <lệnh>
          Xem hướng dẫn, chung hoặc của một lệnh.

    Ví dụ:
      kehoach build plans/plan-2023.yaml
      kehoach help build

    Tên lệnh và tùy chọn viết có dấu hay không dấu đều được: \`lap\`, \`lập\`; \`--thu-muc\`, \`--thư-mục\`.
    Mã thoát: 0 xong; 1 kế hoạch còn lỗi (validate); 2 không chạy được như yêu cầu; 3 lỗi của kehoach.
    "
  `);
});

test("the help of build names every option in both spellings and gives an example", async () => {
  const help = await helpOf("lập", "--help");
  expect(await helpOf("help", "build")).toBe(help);
  expect(help).toMatchInlineSnapshot(`
    "Cách dùng: kehoach build <tệp...> [tùy chọn]

    Lập văn bản Word (DOCX) và Markdown từ tệp kế hoạch, đặt cạnh tệp kế hoạch.

    Tệp:
      tệp
          Một hoặc nhiều tệp kế hoạch (YAML).

    Tùy chọn:
      -f, --format, --dinh-dang <loại>
          Loại tệp cần lập: \`docx\`, \`md\`, hoặc cả hai \`docx,md\`. Mặc định: cả hai.
      -o, --output, --thu-muc <thư mục>
          Ghi vào thư mục này; chưa có thì tạo. Mặc định: cạnh tệp kế hoạch.
      --force, --ghi-de
          Thay cả tệp đã được sửa tay hoặc không phải do kehoach lập. Phần sửa tay
          sẽ mất.
      -h, --help, --tro-giup
          Xem hướng dẫn, chung hoặc của một lệnh.

    Ví dụ:
      kehoach build plans/plan-2023.yaml
      kehoach lap plans/plan-2023.yaml --thu-muc van-ban
    "
  `);
});

test.each(commands)("the help of $name has its Vietnamese name or option, an example and no English heading", async (word) => {
  const help = await helpOf(word.name, "--help");
  expect(help).toContain(`Cách dùng: kehoach ${word.name}`);
  for (const example of word.examples) expect(help).toContain(`\n  ${example}\n`);
  for (const { name, alias } of word.options) expect(help).toContain(`--${name}, --${alias}`);
  expect(help).not.toMatch(/usage|options|commands|arguments|display|default/i);
});

test("help breaks its lines at the width of the terminal", async () => {
  const io = memoryIo({}, { columns: 60 });
  await main(["build", "--help"], io);
  const longest = Math.max(...io.printed().split("\n").map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(60);
});

test("no two words of one command line fold to the same skeleton", () => {
  const spelled = (words: readonly { name: string; alias: string }[]): string[] =>
    words.flatMap(({ name, alias }) => [fold(name), fold(alias)]);
  const names = spelled([...commands, helpWord]);
  const options = spelled([...commands.flatMap((command) => command.options), helpWord, versionWord]);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(options).size).toBe(options.length);
});

test("the version is that of the package", async () => {
  const io = memoryIo({});
  expect(await main(["--phiên-bản"], io)).toBe(0);
  expect(io.printed()).toMatch(/^\d+\.\d+\.\d+\n$/);
});
