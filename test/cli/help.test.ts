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
          Kiểm tra tệp kế hoạch, cùng hồ sơ cơ quan và mẫu nếu có, như người soát
          văn bản: chỉ ra chỗ cần sửa, căn cứ và cách sửa.
      explain, giai-thich <quy tắc>
          Giải thích một quy tắc: đòi hỏi gì, vì sao, theo điều khoản nào, ví dụ sai
          và đúng, cách tắt.
      rules, quy-tac
          Liệt kê các quy tắc mà lệnh validate soát.
      coverage, doi-chieu
          Đối chiếu với Nghị định 30/2020/NĐ-CP: từng điều khoản liên quan đến kế
          hoạch và số đo, quy tắc, kiểm thử đáp ứng điều khoản đó.
      init, tao [tệp]
          Tạo tệp kế hoạch mới có chú thích, và hồ sơ cơ quan \`kehoach.yaml\` nếu
          chưa có. Hỏi vài câu, hoặc lấy từ tùy chọn; điều chưa trả lời được để
          trống, có đánh dấu.
      templates, mau
          Liệt kê các mẫu văn bản, hoặc chép mẫu gốc ra tệp để cơ quan sửa chữ và
          thứ tự.
      schema, luoc-do
          In lược đồ (JSON Schema) của tệp kế hoạch ra màn hình, hoặc ghi vào tệp,
          để trình soạn thảo gợi ý và giải thích từng mục.
      help, tro-giup <lệnh>
          Xem hướng dẫn, chung hoặc của một lệnh.

    Ví dụ:
      kehoach build plans/plan-2023.yaml
      kehoach help build
      kehoach tro-giup lap

    Tên lệnh và tùy chọn viết có dấu hay không dấu đều được: \`lap\`, \`lập\`;
    \`--thu-muc\`, \`--thư-mục\`.
    Mã thoát: 0 xong; 1 kế hoạch còn lỗi (validate, build --strict); 2 không chạy
    được như yêu cầu; 3 lỗi của kehoach.
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
      --number, --so <số>
          Điền số văn thư đã cấp vào văn bản; tệp kế hoạch giữ nguyên. Mỗi lần chỉ
          một kế hoạch.
      --date, --ngay <ngày>
          Điền ngày ban hành, đủ ngày tháng năm như \`20/3/2026\`; tệp kế hoạch giữ
          nguyên. Mỗi lần chỉ một kế hoạch.
      --draft, --du-thao [lần]
          Đóng chữ DỰ THẢO, hoặc DỰ THẢO LẦN 2 khi ghi \`--du-thao 2\`.
      --strict, --chat-che
          Không lập văn bản khi kế hoạch còn lỗi về thể thức, nội dung; mã thoát 1.
      --force, --ghi-de
          Thay cả tệp đã được sửa tay hoặc không phải do kehoach lập. Phần sửa tay
          sẽ mất.
      -h, --help, --tro-giup
          Xem hướng dẫn, chung hoặc của một lệnh.

    Ví dụ:
      kehoach build plans/plan-2023.yaml
      kehoach lap plans/plan-2023.yaml --thu-muc van-ban
      kehoach lap ke-hoach-2026.yaml --so 15 --ngay 20/3/2026
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

test.each([
  [["build", "--help"], 60],
  [["--help"], 60],
  [["--help"], 40],
])("the help of %o breaks its lines at %i columns", async (argv, columns) => {
  const io = memoryIo({}, { columns });
  await main(argv, io);
  const longest = Math.max(...io.printed().split("\n").map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(columns);
});

test("no two words of one command line fold to the same skeleton", () => {
  const spelled = (words: readonly { name: string; alias: string }[]): string[] =>
    words.flatMap(({ name, alias }) => [fold(name), fold(alias)]);
  const names = spelled([...commands, helpWord, versionWord]);
  expect(new Set(names).size).toBe(names.length);
  for (const command of commands) {
    const options = spelled([...command.options, helpWord, versionWord]);
    expect(new Set(options).size).toBe(options.length);
  }
});

test("options of one spelling take a value alike, whichever command they belong to", () => {
  const options = commands.flatMap((command) => command.options);
  for (const { name, alias, short, value } of options) {
    const alike = options.filter((other) => [other.name, other.alias].some((word) => [name, alias].includes(word)) || (short !== undefined && other.short === short));
    for (const other of alike) expect(other.value === undefined, other.alias).toBe(value === undefined);
  }
});

test("the version is that of the package", async () => {
  const io = memoryIo({});
  expect(await main(["--phiên-bản"], io)).toBe(0);
  expect(io.printed()).toMatch(/^\d+\.\d+\.\d+\n$/);
});
