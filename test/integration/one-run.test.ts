/** All problems of a file in one run: a fault of typing hides nothing that stands on other lines. */
import { expect, test } from "vitest";
import { readText } from "../support/build-plan.ts";

const marks = async (text: string): Promise<string[]> =>
  (await readText(text)).diagnostics.map(({ code, place }) => `${place.start?.line ?? 0} ${code}`);

test("a missing colon hides neither a mistyped key, nor a double one, nor a wrong value", async () => {
  const plan = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
ký hiệu: KH-UBND
địa danh Nậm Khoang
ngày ban hành: 30/02/2026
trichs yeeus: Công tác văn thư năm 2026
mục đích: Nâng cao chất lượng công tác văn thư.
nơi nhận: UBND tỉnh Sơn Khê (b/c)
lưu: VP
lưu: VX
người ký: { quyền hạn: TM., chức vụ: Chủ tịch, họ tên: Lường Thị Khánh }
`;
  expect(await marks(plan)).toEqual(
    expect.arrayContaining(["3 source/missing-colon", "4 check/impossible-date", "5 check/unknown-key", "9 check/duplicate-key"]),
  );
});

test("what a faulty line may have held is not said to be missing", async () => {
  const plan = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh Nậm Khoang
`;
  expect(await marks(plan)).toEqual(["2 source/missing-colon"]);
});
