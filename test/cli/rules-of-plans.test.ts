import { describe, expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { head } from "../lint/support/small-plan.ts";
import { memoryIo, type MemoryIo } from "./memory-io.ts";

vi.mock("../../src/lint/rules/index.ts", () => import("../lint/support/invented-rules.ts"));

const faulty = `${head}trích yếu: Công tác thi đua của cả xã\nmục đích: Phải đảm bảo\n`;
const doubtful = `${head}trích yếu: Công tác thi đua của xã năm 2026\nmục đích: Phải đảm bảo\n`;
const clean = `${head}trích yếu: Công tác thi đua của xã năm 2026\nmục đích: Phải bảo đảm\n`;

const run = async (argv: readonly string[], io: MemoryIo) => ({ code: await main(argv, io), out: io.printed(), err: io.noticed() });
const plan = (text: string): MemoryIo => memoryIo({ "p.yaml": text });

describe("validate", () => {
  test("shows what a reviewer would say: place, words, what to do, who says so, the rule, and the count last", async () => {
    const { code, out } = await run(["validate", "p.yaml"], plan(faulty));
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "p.yaml:11:12  Lỗi  Trích yếu chưa ghi năm.
        10 │   họ tên: Lường Thị Khánh
        11 │ trích yếu: Công tác thi đua của cả xã
           │            ^^^^^^^^^^^^^^^^^^^^^^^^^^
        12 │ mục đích: Phải đảm bảo
        § NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5
        [lint/year-missing]

      p.yaml:12:16  Cần xem lại  Viết \`đảm bảo\`; cần viết \`bảo đảm\`.
        11 │ trích yếu: Công tác thi đua của cả xã
        12 │ mục đích: Phải đảm bảo
           │                ^^^^^^^
        § Thông lệ: từ ngữ thống nhất
        [lint/sound-word]

      1 lỗi, 1 chỗ cần xem lại trong 1 tệp.
      "
    `);
  });

  test("exits 0 where nothing must be mended, and 1 where more should be looked at than allowed", async () => {
    expect((await run(["validate", "p.yaml"], plan(doubtful))).code).toBe(0);
    expect((await run(["validate", "p.yaml", "--max-warnings", "1"], plan(doubtful))).code).toBe(0);
    const { code, err } = await run(["kiem-tra", "p.yaml", "--số-cảnh-báo=0"], plan(doubtful));
    expect(code).toBe(1);
    expect(err).toBe("Có 1 chỗ cần xem lại, nhiều hơn mức cho phép là 0.\n");
    expect(await run(["validate", "p.yaml", "--max-warnings", "0"], plan(clean))).toEqual({ code: 0, out: "", err: "Đã kiểm tra 1 tệp, không có lỗi.\n" });
  });

  test.each(["nghiêm-ngặt", "nghiem ngat", "strict"])("--preset %s tells everything, and suggestions never change the exit code", async (preset) => {
    const { code, out } = await run(["validate", "p.yaml", `--preset=${preset}`], plan(clean));
    expect(code).toBe(0);
    expect(out).toContain("[lint/wordy-subject]");
    expect((await run(["validate", "p.yaml", `--preset=${preset}`, "--max-warnings=0"], plan(clean))).code).toBe(0);
  });

  test.each([
    [["--muc", "vừa"], "Lỗi: Không có mức soát `vừa`.\n  → Chọn `toi-thieu`, `khuyen-nghi` hoặc `nghiem-ngat`.\n"],
    [["--max-warnings", "nhiều"], "Lỗi: Số chỗ cần xem lại `nhiều` không đúng; cần một số nguyên từ 0.\n  → Ví dụ `--max-warnings 0`.\n"],
    [["-f", "pdf"], "Lỗi: Không có dạng báo cáo `pdf`.\n  → Chọn `text`, `json`, `sarif`, `github`, `gitlab`, `junit`; ghi vào tệp thì thêm `=tệp`, ví dụ `-f sarif=ket-qua.sarif`.\n"],
    [["-f", "json", "-f", "sarif"], "Lỗi: Chỉ in được một dạng báo cáo ra màn hình.\n  → Các dạng khác ghi vào tệp, ví dụ `-f sarif=bao-cao.sarif`.\n"],
    [["-f", "json=khac.yaml"], "Lỗi: Không ghi báo cáo vào `khac.yaml`, vì đuôi tệp này dành cho kế hoạch và văn bản.\n  → Đặt tên khác, ví dụ `-f json=bao-cao.json`.\n"],
    [["--unsafe"], "Lỗi: Tùy chọn `--unsafe` chỉ dùng cùng `--fix`.\n  → Ghi `--fix --unsafe`.\n"],
  ])("refuses %j before it looks at anything", async (options, message) => {
    expect(await run(["validate", "p.yaml", ...options], plan(faulty))).toEqual({ code: 2, out: "", err: message });
  });

  test("gives several reports in one run: one printed, the others written", async () => {
    const io = plan(faulty);
    const { code, out, err } = await run(["validate", "p.yaml", "-f", "text", "-f", "json=bc.json", "-f", "sarif=bc.sarif"], io);
    expect(code).toBe(1);
    expect(out).toContain("1 lỗi, 1 chỗ cần xem lại trong 1 tệp.");
    expect(err).toBe("Đã ghi báo cáo vào `bc.json`.\nĐã ghi báo cáo vào `bc.sarif`.\n");
    for (const name of ["bc.json", "bc.sarif"]) expect(JSON.stringify(JSON.parse(io.textOf(name) ?? ""))).toContain("year-missing");
  });

  test("--fix mends the plan's own file, and --dry-run only shows it", async () => {
    const io = plan(doubtful);
    const tried = await run(["validate", "p.yaml", "--sua", "--chay-thu"], io);
    expect(tried.out).toContain("bảo đảm");
    expect(io.textOf("p.yaml")).toBe(doubtful);
    const mended = memoryIo({ "p.yaml": doubtful });
    expect((await run(["validate", "p.yaml", "--fix", "--max-warnings=0"], mended)).code).toBe(0);
    expect(mended.textOf("p.yaml")).toBe(clean);
  });

  test("asks no rule about a plan that does not hold to its schema", async () => {
    const { out } = await run(["validate", "p.yaml"], plan(faulty.replace("trích yếu: Công tác thi đua của cả xã\n", "")));
    expect(out).not.toContain("lint/");
  });

  test("takes what holds until a date from the day where the user is", async () => {
    const text = doubtful.replace("Phải đảm bảo", "Phải đảm bảo  # bỏ qua sound-word đến 01/11/2026: chờ tỉnh trả lời");
    const on = async (today: string): Promise<string> => {
      const io = { ...plan(text), today };
      await main(["validate", "p.yaml"], io);
      return io.printed();
    };
    expect(await on("2026-11-01")).toBe("");
    expect(await on("2026-11-02")).toContain("[lint/suppression-expired]");
  });
});

describe("build", () => {
  test("says the same in short, writes its documents and exits 0", async () => {
    const io = plan(faulty);
    const { code, out, err } = await run(["build", "p.yaml", "-f", "md"], io);
    expect(code).toBe(0);
    expect(io.textOf("p.md")).toBeDefined();
    expect(out).toBe(
      "p.yaml:11:12  Lỗi  Trích yếu chưa ghi năm.  [lint/year-missing]\n" +
        "p.yaml:12:16  Cần xem lại  Viết `đảm bảo`; cần viết `bảo đảm`.  [lint/sound-word]\n",
    );
    expect(err).toBe("Đã lập p.md\nCòn 1 lỗi, 1 chỗ cần xem lại trong `p.yaml`. Xem chi tiết: `kehoach validate p.yaml`.\n");
  });

  test.each(["--strict", "--chặt-chẽ"])("%s lets errors stop it, and nothing else", async (option) => {
    const io = plan(faulty);
    const { code, err } = await run(["build", "p.yaml", "-f", "md", option], io);
    expect(code).toBe(1);
    expect(io.names()).toEqual(["p.yaml"]);
    expect(err).toBe("Chưa lập văn bản từ `p.yaml`: 1 lỗi, 1 chỗ cần xem lại. Sửa rồi chạy lại, hoặc bỏ `--chat-che`; bản đã lập trước (nếu có) còn nguyên.\n");
    expect((await run(["build", "p.yaml", "-f", "md", option], plan(doubtful))).code).toBe(0);
  });

  test("judges the plan with the number and date it is built with", async () => {
    const unnumbered = faulty.replace("số: 5\n", "số:\n");
    expect((await run(["build", "p.yaml", "-f", "md"], plan(unnumbered))).out).toContain("Gợi ý  Trích yếu chưa ghi năm.");
    expect((await run(["build", "p.yaml", "-f", "md", "--so", "7"], plan(unnumbered))).out).toContain("Lỗi  Trích yếu chưa ghi năm.");
  });
});

describe("explain", () => {
  test.each(["sound-word", "lint/sound-word", "[lint/sound-word]", "Sound_Word"])("%s says what, why, by which clause, wrong and right, and how to switch it off", async (typed) => {
    const { code, out } = await run(["explain", typed], memoryIo({}));
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "sound-word  [Cần xem lại]

      Đòi hỏi: Viết bảo đảm.

      Vì sao: Thống nhất từ ngữ.

      Căn cứ: Thông lệ: từ ngữ thống nhất.

      Chưa đúng:
          đảm bảo

      Đúng:
          bảo đảm

      Tự sửa: \`kehoach validate --fix <tệp>\`.

      Bỏ qua ở một chỗ trong tệp kế hoạch (ở cuối dòng bị nhắc, trước dấu # để hai dấu cách; trên một dòng riêng thì áp dụng cho cả mục bên dưới):
          # bỏ qua sound-word: <lý do>
          # bỏ qua sound-word đến 31/12/2026: <lý do>

      Tắt cho cả cơ quan, trong \`kehoach.yaml\`:
          soát:
            tắt: sound-word
      "
    `);
  });

  test("a rule there is none of is refused with the nearest", async () => {
    expect(await run(["giải-thích", "sound-wrod"], memoryIo({}))).toEqual({
      code: 2,
      out: "",
      err: "Lỗi: Không có quy tắc `sound-wrod`.\n  → Có phải `sound-word`?\n",
    });
    expect((await run(["explain"], memoryIo({}))).err).toBe("Lỗi: Lệnh `explain` còn thiếu tên quy tắc.\n  → Ví dụ: `kehoach explain deadline-before-issue`\n");
  });

  test("a code of another stage is not taken for a rule", async () => {
    expect((await run(["explain", "check/missing-key"], memoryIo({}))).err).toContain("không phải là quy tắc soát mà là lỗi trong cách ghi tệp");
  });

  test("a rule about suppressions cannot be suppressed, only switched off", async () => {
    const { out } = await run(["explain", "suppression-unused"], memoryIo({}));
    expect(out).not.toContain("Bỏ qua ở một chỗ");
    expect(out).toContain("  tắt: suppression-unused");
  });
});

test("rules lists every rule by group, with its weight and what it wants", async () => {
  const { code, out } = await run(["quy tac"], memoryIo({}));
  expect(code).toBe(0);
  expect(out).toContain("Thử (3)\n  sound-word  [Cần xem lại; tự sửa được]\n      Viết bảo đảm\n");
  expect(out).toContain("  wordy-subject  [Gợi ý; chỉ ở mức nghiêm ngặt]\n");
  expect(out).toMatch(/\n8 quy tắc\. Xem kỹ một quy tắc: `kehoach explain <quy tắc>`\.\n$/);
});
