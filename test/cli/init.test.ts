import { describe, expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { office, planUnder } from "../profile/office.ts";
import { memoryIo, systemFault, type MemoryIo } from "./memory-io.ts";

/** What reviewers say of these small plans is told elsewhere. */
vi.mock("../../src/lint/rules/index.ts", () => ({ rules: [], ruleGroups: [] }));

const run = (argv: readonly string[], io: MemoryIo): Promise<number> => main(["init", ...argv], io);
const everything = [
  "--co-quan=Ủy ban nhân dân xã Mường Khoa",
  "--dia-danh=Mường Khoa",
  "--trich-yeu=Thực hiện công tác chuyển đổi số năm 2026",
  "--nam=2026",
  "--chuc-vu=Phó Chủ tịch",
  "--nguoi-ky=Hà Thị Mây",
  "--noi-nhan=UBND tỉnh (b/c); Các phòng, trung tâm",
  "--luu=VHXH",
];

/** Nobody else's facts: names of the seed, of our samples and of the examples in the schemas. */
const foreign = /Phong Thổ|Nậm Khoang|Sơn Khê|Lường Thị Khánh|Vàng A Sử/;

describe("a new plan", () => {
  test("builds at once when everything was answered by options", async () => {
    const io = memoryIo({});
    expect(await run(everything, io)).toBe(0);
    expect(io.names()).toEqual(["ke-hoach-2026.yaml", "kehoach.yaml"]);
    expect(io.textOf("kehoach.yaml")).not.toContain("CẦN ĐIỀN:");
    expect(await main(["build", "ke-hoach-2026.yaml", "-f", "md"], io)).toBe(0);
    expect(io.printed()).toBe("");
    expect(io.textOf("ke-hoach-2026.md")).toMatch(/\*\*TM\. ỦY BAN NHÂN DÂN\*\*\n\n\*\*KT\. CHỦ TỊCH\*\*\n\n\*\*PHÓ CHỦ TỊCH\*\*\n\n\*\*Hà Thị Mây\*\*/);
    expect(io.textOf("ke-hoach-2026.md")).toContain("- Các phòng, trung tâm;");
    expect(`${io.textOf("ke-hoach-2026.yaml")}${io.textOf("kehoach.yaml")}`).not.toMatch(foreign);
  });

  test("builds at once when the same was answered at the terminal", async () => {
    const asked = memoryIo({}, {
      answers: [
        [/cơ quan ban hành/, "Ủy ban nhân dân xã Mường Khoa"],
        [/Địa danh/, "Mường Khoa"],
        [/Chức vụ/, "Phó Chủ tịch"],
        [/Họ tên/, "Hà Thị Mây"],
        [/Nơi nhận/, "UBND tỉnh (b/c); Các phòng, trung tâm"],
        [/Lưu/, "VHXH"],
        [/Trích yếu/, "Thực hiện công tác chuyển đổi số năm 2026"],
        [/Năm/, "2026"],
      ],
    });
    const given = memoryIo({});
    expect(await run([], asked)).toBe(0);
    await run(everything, given);
    for (const name of ["ke-hoach-2026.yaml", "kehoach.yaml"]) expect(asked.textOf(name)).toBe(given.textOf(name));
    expect(asked.noticed()).toMatch(/^Trả lời từng câu rồi bấm Enter/);
  });

  test("without answers has marked gaps, each found missing and none taken for a fact", async () => {
    const io = memoryIo({});
    expect(await run(["x.yaml"], io)).toBe(0);
    expect(io.noticed()).toContain("Còn chỗ chưa điền, đánh dấu CẦN ĐIỀN, trong `x.yaml`, `kehoach.yaml`.");
    expect(await main(["validate", "x.yaml"], io)).toBe(1);
    const found = io.printed().match(/Lỗi {2}.*/g) ?? [];
    expect(found.every((line) => /còn để trống|[Cc]hưa có/.test(line)), found.join("\n")).toBe(true);
    for (const key of ["ngày ban hành", "trích yếu", "chức vụ", "họ tên"]) expect(io.printed()).toContain(`\`${key}\``);
    expect(await main(["build", "x.yaml"], io)).toBe(2);
    expect(`${io.textOf("x.yaml")}${io.textOf("kehoach.yaml")}`).not.toMatch(foreign);
  });

  test("has examples that hold once their # is taken away", async () => {
    const io = memoryIo({});
    await run(everything, io);
    const awake = (name: string): string => (io.textOf(name) ?? "").replace(/^#(?=[^\s#]|\s{2,})/gm, "");
    const woken = memoryIo({ "p.yaml": awake("ke-hoach-2026.yaml"), "kehoach.yaml": awake("kehoach.yaml").replace(/^mẫu: .*/m, "") });
    expect(await main(["validate", "p.yaml"], woken)).toBe(0);
    expect(woken.textOf("p.yaml")).toMatch(/^nhiệm vụ:\n {2}gồm:\n {4}- nội dung/m);
    expect(woken.textOf("kehoach.yaml")).toMatch(/^trình bày:\n {2}cỡ chữ: 14/m);
  });

  test("asks and writes nothing that the profile of the office already says", async () => {
    const questions: string[] = [];
    const io = memoryIo({ "kehoach.yaml": office });
    const asking = { ...io, ask: (question: string) => Promise.resolve(questions.push(question) > 0 ? "" : undefined) };
    expect(await run(["2026/p.yaml"], asking)).toBe(0);
    expect(questions).toEqual(["Trích yếu của kế hoạch, không ghi chữ KẾ HOẠCH: ", "Năm ban hành, hoặc tháng và năm như 3/2026: "]);
    expect(io.textOf("kehoach.yaml")).toBe(office);
    expect(io.textOf("2026/p.yaml")).toContain("lấy từ ../kehoach.yaml.");
    expect(io.textOf("2026/p.yaml")).not.toMatch(/^(?:cơ quan|nơi nhận|người ký|lưu|địa danh):/m);
  });

  test("an option goes before the profile, in the plan alone", async () => {
    const io = memoryIo({ "kehoach.yaml": office });
    expect(await run(["p.yaml", "--chuc-vu=Phó Chủ tịch", "--nguoi-ky=Hà Thị Mây", "--nam=2026", "--trich-yeu=Thi đua năm 2026"], io)).toBe(0);
    expect(await main(["build", "p.yaml", "-f", "md"], io)).toBe(0);
    expect(io.textOf("p.md")).toMatch(/KT\. CHỦ TỊCH[^]*Hà Thị Mây/);
    expect(io.textOf("kehoach.yaml")).toBe(office);
  });

  test.each([
    ["Phòng Kinh tế", "Trưởng phòng", undefined],
    ["Phòng Kinh tế", "Phó Trưởng phòng", "KT."],
    ["Ban Chỉ đạo chuyển đổi số xã", "Trưởng Ban", "TM."],
    ["Chủ tịch Ủy ban nhân dân xã Mường Khoa", "Chủ tịch", undefined],
    ["Ủy ban nhân dân xã Mường Khoa", "Chủ tịch", "TM."],
  ])("%s, %s: the capacity is %s", async (issuer, position, capacity) => {
    const io = memoryIo({});
    await run([`--co-quan=${issuer}`, `--chuc-vu=${position}`], io);
    expect(/quyền hạn: (.*)\n {2}chức vụ/.exec(io.textOf("kehoach.yaml") ?? "")?.[1]).toBe(capacity);
  });

  test("an office that is no committee is asked for its symbol and its superior organ", async () => {
    const io = memoryIo({}, { answers: [[/cơ quan ban hành/, "Phòng Kinh tế"], [/chủ quản/, "UBND xã Mường Khoa"], [/Ký hiệu/, "KH-KT"]] });
    await run([], io);
    expect(io.textOf("kehoach.yaml")).toContain("cơ quan: Phòng Kinh tế\ncơ quan chủ quản: UBND xã Mường Khoa\nký hiệu: KH-KT\n");
  });

  test.each(["Sơ kết: đợt 1 #2 năm 2026", "- Thi đua năm 2026", "<<năm>> 2026", '"Dạy tốt" năm 2026', "[x] {y} năm 2026", "số 1 & *2 năm 2026"])(
    "an answer is read back as it was given: %s",
    async (subject) => {
      const io = memoryIo({ "kehoach.yaml": office });
      await run(["p.yaml", `--trich-yeu=${subject}`, "--nam=2026"], io);
      const { checked, diagnostics } = await planUnder(office, io.textOf("p.yaml") ?? "");
      expect(diagnostics).toEqual([]);
      expect(checked?.plan.subject).toBe(subject);
    },
  );
});

describe("the year", () => {
  test.each([
    ["abc", "Không đọc được năm ban hành `abc`"],
    ["30/2/2026", "Ngày `30/2/2026` không có trong lịch"],
    ["1026", "Năm trong `1026` không dùng được; cần năm từ 1945 đến 2199"],
  ])("%s is refused before anything is asked or written", async (year, message) => {
    const io = memoryIo({});
    expect(await run(["p.yaml", `--nam=${year}`], { ...io, ask: () => Promise.reject(new Error("nothing is to be asked")) })).toBe(2);
    expect(io.noticed()).toBe(`Lỗi: ${message}.\n  → Ghi năm như \`2026\`, tháng và năm như \`3/2026\`, hoặc đủ ngày như \`20/3/2026\`.\n`);
    expect(io.names()).toEqual([]);
  });

  test("is asked for again at the terminal until it can be read", async () => {
    const io = memoryIo({ "kehoach.yaml": office });
    const answers = ["Thi đua năm 2026", "hai ngàn", "31/2/2026", "3/2026"];
    expect(await run(["p.yaml"], { ...io, ask: () => Promise.resolve(answers.shift()) })).toBe(0);
    expect(answers).toEqual([]);
    expect(io.noticed()).toContain("Không đọc được năm ban hành `hai ngàn`. Ghi năm như `2026`");
    expect(io.textOf("p.yaml")).toContain("\nngày ban hành: 3/2026\n");
  });
});

test("who ends the input is asked no more; what he said so far is kept", async () => {
  const io = memoryIo({});
  const answers = ["Phòng Kinh tế"];
  let asked = 0;
  expect(await run(["p.yaml"], { ...io, ask: () => Promise.resolve(answers[asked++]) })).toBe(0);
  expect(asked).toBe(2);
  expect(io.textOf("kehoach.yaml")).toContain("cơ quan: Phòng Kinh tế\n");
});

test("who interrupts the questions is told that nothing was written", async () => {
  const io = memoryIo({});
  const interrupting = { ...io, ask: () => (io.interrupt(), Promise.resolve("")) };
  await run(["p.yaml"], interrupting);
  expect(io.noticed()).toContain("Đã dừng theo yêu cầu; chưa tạo tệp nào.\n");
  const before = io.noticed();
  io.interrupt();
  expect(io.noticed()).toBe(before);
});

describe("files that are there", () => {
  test.each([
    ["a plan", "của người khác"],
    ["a link, even one that leads nowhere", "-> khac.yaml"],
  ])("%s is never overwritten, and no profile appears", async (_what, content) => {
    const io = memoryIo({ "p.yaml": content });
    expect(await run(["p.yaml"], io)).toBe(2);
    expect(io.noticed()).toBe("Lỗi: Đã có `p.yaml`; kehoach không ghi đè.\n  → Chọn tên khác, hoặc đổi tên tệp đang có.\n");
    expect(io.names()).toEqual(["p.yaml"]);
  });

  test("nor one that appears in between", async () => {
    const io = memoryIo({});
    const { writeNew } = io.files;
    const racing = { ...io, files: { ...io.files, writeNew: (path: string, bytes: Uint8Array) => {
      if (path === "kehoach.yaml") throw systemFault("EEXIST");
      writeNew(path, bytes);
    } } };
    expect(await run(["p.yaml"], racing)).toBe(2);
    expect(io.names()).toEqual([]);
  });

  test("a full disk leaves nothing half-written", async () => {
    const io = memoryIo({});
    const full = { ...io, files: { ...io.files, writeNew: (path: string, bytes: Uint8Array) => {
      io.files.writeNew(path, bytes);
      if (path === "kehoach.yaml") throw systemFault("ENOSPC");
    } } };
    expect(await run(["p.yaml"], full)).toBe(2);
    expect(io.noticed()).toContain("Không ghi được `kehoach.yaml` vì ổ đĩa đã đầy");
    expect(io.names()).toEqual([]);
  });

  test("nor a folder that was made for it", async () => {
    const io = memoryIo({});
    const full = { ...io, files: { ...io.files, writeNew: () => {
      throw systemFault("ENOSPC");
    } } };
    expect(await run(["2026/thang-3/p.yaml"], full)).toBe(2);
    expect(io.files.entry("2026")).toBeUndefined();
  });

  test("a broken profile is to be mended first", async () => {
    const io = memoryIo({ "kehoach.yaml": "lạ: 1\n" });
    expect(await run(["p.yaml"], io)).toBe(2);
    expect(io.printed()).toContain("`lạ` không phải là một mục của hồ sơ cơ quan");
    expect(io.names()).toEqual(["kehoach.yaml"]);
  });
});

test.each([
  [["kehoach.yaml"], "`kehoach.yaml` là tên dành cho hồ sơ cơ quan"],
  [["ke-hoach"], "Tên tệp kế hoạch `ke-hoach` cần có đuôi `.yaml`"],
  [["a.yaml", "b.yaml"], "Lệnh `init` chỉ nhận một tên tệp, nhưng có thêm `b.yaml`"],
])("init %o is refused", async (argv, message) => {
  const io = memoryIo({});
  expect(await run(argv, io)).toBe(2);
  expect(io.noticed()).toContain(`Lỗi: ${message}.`);
  expect(io.names()).toEqual([]);
});

test("the first line names the nearest schema, or says how to get one", async () => {
  const without = memoryIo({});
  await run(["2026/p.yaml"], without);
  expect(without.textOf("2026/p.yaml")).toMatch(/^# yaml-language-server: \$schema=ke-hoach\.schema\.json\n/);
  expect(without.noticed()).toContain("`kehoach schema -o 2026/ke-hoach.schema.json` (`luoc-do`)");
  expect(without.noticed()).toContain("`kehoach schema --profile -o 2026/ho-so.schema.json` (`luoc-do`)");
  const beside = memoryIo({ "schemas/ke-hoach.schema.json": "{}", "schemas/ho-so.schema.json": "{}" });
  await run(["2026/p.yaml"], beside);
  expect(beside.textOf("2026/p.yaml")).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/ke-hoach\.schema\.json\n/);
  expect(beside.textOf("2026/kehoach.yaml")).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/ho-so\.schema\.json\n/);
  expect(beside.noticed()).not.toContain("kehoach schema");
});
