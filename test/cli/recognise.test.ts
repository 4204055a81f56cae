import { describe, expect, test } from "vitest";
import { UserError } from "../../src/base/user-error.ts";
import { recognise } from "../../src/cli/recognise.ts";

const wordsOf = (line: string): string => {
  const request = recognise(line.split(" "));
  return request.kind === "run" ? request.words.join(" ") : request.kind;
};

const refusal = (line: string): string => {
  try {
    return `không bị từ chối: ${wordsOf(line)}`;
  } catch (fault) {
    if (fault instanceof UserError) return `${fault.message} → ${fault.hint}`;
    throw fault;
  }
};

describe("a command is known however it is spelled", () => {
  test.each([
    "build p.yaml",
    "lap p.yaml",
    "lập p.yaml",
    "Lập p.yaml",
    "LAP p.yaml",
    "lập p.yaml".normalize("NFD"),
  ])("%s", (line) => expect(wordsOf(line)).toBe("build -- p.yaml"));

  test.each(["validate p.yaml", "kiem-tra p.yaml", "kiểm-tra p.yaml", "kiểm tra p.yaml", "kiem_tra p.yaml"])(
    "%s",
    (line) => expect(wordsOf(line)).toBe("validate -- p.yaml"),
  );

  test.each(["schema --keys en", "luoc-do --khoa en", "lược đồ --khóa=en", "--keys en lược-đồ"])("%s", (line) =>
    expect(wordsOf(line)).toBe("schema --keys=en --"),
  );
});

test.each(["init p.yaml", "tao p.yaml", "tạo p.yaml", "TẠO p.yaml"])("%s", (line) => expect(wordsOf(line)).toBe("init -- p.yaml"));
test.each(["templates", "mau", "mẫu", "Mẫu"])("%s", (line) => expect(wordsOf(line)).toBe("templates --"));

describe("a value that may be left out is taken only if it looks like one", () => {
  test.each([
    ["build p.yaml --draft", "build --draft -- p.yaml"],
    ["build --du-thao p.yaml", "build --draft -- p.yaml"],
    ["build --dự-thảo 2 p.yaml", "build --draft=2 -- p.yaml"],
    ["build --draft=2 p.yaml", "build --draft=2 -- p.yaml"],
    ["build --draft -f md p.yaml", "build --draft --format=md -- p.yaml"],
  ])("%s", (line, words) => expect(wordsOf(line)).toBe(words));

  test("an empty one is none, and twice is refused", () => {
    expect(refusal("build p.yaml --draft=")).toBe("Sau `--draft` còn trống; cần ghi lần → Ví dụ: `--draft 2`.");
    expect(refusal("build p.yaml --draft --du-thao 2")).toBe("Tùy chọn `--draft` ghi lại lần nữa ở `--du-thao` → Chỉ giữ một lần.");
  });
});

describe("an option is known however it is spelled", () => {
  test.each([
    "build p.yaml --output van-ban",
    "build p.yaml --output=van-ban",
    "build p.yaml -o van-ban",
    "build p.yaml -ovan-ban",
    "build p.yaml -o=van-ban",
    "build p.yaml --thu-muc van-ban",
    "build p.yaml --thư-mục van-ban",
    "build p.yaml --thumuc=van-ban",
    "build -o van-ban p.yaml",
    "-o van-ban build p.yaml",
    "build p.yaml —output van-ban",
    "build p.yaml –o van-ban",
  ])("%s", (line) => expect(wordsOf(line)).toBe("build --output=van-ban -- p.yaml"));

  test.each(["build --force p.yaml", "build --ghi-de p.yaml", "build --ghi-đè p.yaml", "lập p.yaml --Ghi-Đè"])(
    "%s",
    (line) => expect(wordsOf(line)).toBe("build --force -- p.yaml"),
  );
});

test("an option of one spelling is the one that the command has", () => {
  expect(wordsOf("schema -o x.json")).toBe("schema --output=x.json --");
  expect(wordsOf("luoc-do --tep x.json")).toBe("schema --output=x.json --");
  expect(refusal("schema --thu-muc x")).toBe("Lệnh `schema` không có tùy chọn `--thu-muc` → Xem các tùy chọn của lệnh này: `kehoach schema --help`.");
  expect(refusal("build p.yaml --tep x")).toBe("Lệnh `build` không có tùy chọn `--tep` → Xem các tùy chọn của lệnh này: `kehoach build --help`.");
});

test("no option is suggested that the command does not have", () => {
  expect(refusal("schema --tên-mục en")).toBe("Không có tùy chọn `--tên-mục` → Xem các tùy chọn: `kehoach schema --help`.");
  expect(refusal("schema --khoá-mục en")).toBe("Không có tùy chọn `--khoá-mục` → Xem các tùy chọn: `kehoach schema --help`.");
  expect(refusal("schema --ho-só en")).not.toContain("Không có");
});

test("everything after -- is a file name, even if it looks like an option", () => {
  expect(wordsOf("build -f md -- --force.yaml -o")).toBe("build --format=md -- --force.yaml -o");
});

test("a value keeps its equals signs and is never taken for a command", () => {
  expect(wordsOf("build p.yaml -o a=b=c")).toBe("build --output=a=b=c -- p.yaml");
  expect(wordsOf("-o build build p.yaml")).toBe("build --output=build -- p.yaml");
});

test("help is asked for in any way and place", () => {
  const build = { kind: "help", about: expect.objectContaining({ name: "build" }) };
  expect(recognise([])).toEqual({ kind: "help", about: undefined });
  for (const line of ["--help", "-h", "help", "trợ giúp", "tro-giup", "--trợ-giúp"]) {
    expect(recognise([line])).toEqual({ kind: "help", about: undefined });
  }
  for (const line of ["help build", "trợ-giúp lập", "build --help", "-h build", "build -f docx p.yaml --tro-giup"]) {
    expect(recognise(line.split(" "))).toEqual(build);
  }
  expect(recognise(["help", "kiểm", "tra"])).toMatchObject({ about: { name: "validate" } });
  expect(recognise(["trợ", "giúp", "kiểm", "tra"])).toMatchObject({ about: { name: "validate" } });
  expect(recognise(["trợ", "giúp"])).toEqual({ kind: "help", about: undefined });
});

test("the version is asked for in any way and place", () => {
  for (const line of ["--version", "-V", "--phiên-bản", "build p.yaml --phien-ban", "version", "phien-ban", "phiên-bản", "phiên bản"]) expect(wordsOf(line)).toBe("version");
});

test("what is not known is refused with the nearest word", () => {
  const lines = [
    "bild p.yaml",
    "lpa p.yaml",
    "in p.yaml",
    "plans/plan-2023.yaml",
    "help bild",
    "build p.yaml --ouput x",
    "build p.yaml --thu-mcu=x",
    "build p.yaml --in-ra",
    "build p.yaml -x",
    "build p.yaml -hf",
    "validate p.yaml --force",
    "--force",
  ];
  expect(lines.map((line) => `${line}: ${refusal(line)}`).join("\n")).toMatchInlineSnapshot(`
    "bild p.yaml: Không có lệnh \`bild\` → Có phải \`kehoach build\`?
    lpa p.yaml: Không có lệnh \`lpa\` → Có phải \`kehoach lap\`?
    in p.yaml: Không có lệnh \`in\` → Xem các lệnh: \`kehoach --help\` (\`--tro-giup\`).
    plans/plan-2023.yaml: Chưa có tên lệnh trước \`plans/plan-2023.yaml\` → Để lập văn bản, chạy \`kehoach build plans/plan-2023.yaml\` (\`lap\`).
    help bild: Không có lệnh \`bild\` → Có phải \`kehoach build\`?
    build p.yaml --ouput x: Không có tùy chọn \`--ouput\` → Có phải \`--output\`?
    build p.yaml --thu-mcu=x: Không có tùy chọn \`--thu-mcu\` → Có phải \`--thu-muc\`?
    build p.yaml --in-ra: Không có tùy chọn \`--in-ra\` → Xem các tùy chọn: \`kehoach build --help\`.
    build p.yaml -x: Không có tùy chọn \`-x\` → Xem các tùy chọn: \`kehoach build --help\`.
    build p.yaml -hf: Không có tùy chọn \`-hf\` → Xem các tùy chọn: \`kehoach build --help\`.
    validate p.yaml --force: Lệnh \`validate\` không có tùy chọn \`--force\` → Xem các tùy chọn của lệnh này: \`kehoach validate --help\`.
    --force: Chưa có tên lệnh → Ví dụ: \`kehoach build plans/plan-2023.yaml\` (\`lap\`)."
  `);
});

test("what is missing or too much is refused with an example", () => {
  const lines = [
    "build",
    "kiem-tra",
    "schema p.yaml",
    "build p.yaml -o",
    "build p.yaml --output=",
    "build p.yaml -o --force",
    "build p.yaml --force=no",
    "build p.yaml -f docx --dinh-dang md",
  ];
  expect(lines.map((line) => `${line}: ${refusal(line)}`).join("\n")).toMatchInlineSnapshot(`
    "build: Lệnh \`build\` còn thiếu tên tệp kế hoạch → Ví dụ: \`kehoach build plans/plan-2023.yaml\`
    kiem-tra: Lệnh \`kiem-tra\` còn thiếu tên tệp kế hoạch → Ví dụ: \`kehoach kiem-tra plans/plan-2023.yaml\`
    schema p.yaml: Lệnh \`schema\` không cần tên tệp, nhưng có \`p.yaml\` → Ví dụ: \`kehoach schema -o ke-hoach.schema.json\`
    build p.yaml -o: Sau \`-o\` còn trống; cần ghi tên thư mục → Ví dụ: \`-o van-ban\`.
    build p.yaml --output=: Sau \`--output\` còn trống; cần ghi tên thư mục → Ví dụ: \`--output van-ban\`.
    build p.yaml -o --force: Sau \`-o\` còn trống; cần ghi tên thư mục → Ví dụ: \`-o van-ban\`.
    build p.yaml --force=no: Tùy chọn \`--force\` không nhận giá trị → Chỉ ghi \`--force\`, không có dấu \`=\` theo sau.
    build p.yaml -f docx --dinh-dang md: Tùy chọn \`-f\` ghi lại lần nữa ở \`--dinh-dang\` → Chỉ giữ một lần."
  `);
});
