import { expect, test } from "vitest";
import { makeDocument } from "../../../src/document/make.ts";
import { templates } from "../../../src/document/templates.ts";
import { renderMarkdown } from "../../../src/render/markdown/render.ts";
import { plan } from "../../document/support/plan.ts";

const render = (changes: Partial<typeof plan> = {}): string =>
  renderMarkdown(makeDocument({ ...plan, ...changes }, templates["ke-hoach"]));

/** An open number is eight no-break spaces wide, an open day four; they are shown as `␣` here. */
const golden = `**ỦY BAN NHÂN DÂN**

**XÃ PÁ LAU**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**

**Độc lập - Tự do - Hạnh phúc**

Số: ␣␣␣␣␣␣␣␣/KH-UBND

*Pá Lau, ngày ␣␣␣␣ tháng 3 năm 2026*

# KẾ HOẠCH

**Phát động Tết trồng cây năm 2026**

*Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;*

*Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Khê.*

Ủy ban nhân dân xã ban hành Kế hoạch trồng cây với nội dung sau:

## I. MỤC ĐÍCH, YÊU CẦU

### 1. Mục đích

Nâng cao nhận thức của Nhân dân về bảo vệ rừng giai đoạn 2021-2025.

### 2. Yêu cầu

a) Trồng đúng thời vụ, gồm:

- Cây bản địa, trong đó:
  + Cây lim (30%);
- Cây ăn quả.

b) Bảo đảm “trồng cây nào, sống cây đó”.

## II. TỔ CHỨC THỰC HIỆN

1\\. Phòng Kinh tế chủ trì, đôn đốc.

2\\. Các thôn, bản thực hiện theo Phụ lục kèm theo.

Trên đây là Kế hoạch trồng cây năm 2026./.

***Nơi nhận:***

- UBND tỉnh Sơn Khê (b/c);
- Các thôn, bản;
- Lưu: VT, KT.

**TM. ỦY BAN NHÂN DÂN**

**KT. CHỦ TỊCH**

**PHÓ CHỦ TỊCH**

**Lò Thị Hoa**

---

# Phụ lục

**PHÂN CÔNG NHIỆM VỤ**

*(Kèm theo Kế hoạch số ␣␣␣␣␣␣␣␣/KH-UBND ngày ␣␣␣␣ tháng 3 năm 2026 của Ủy ban nhân dân xã Pá Lau)*

| TT | Nội dung | Đơn vị chủ trì |
| --- | --- | --- |
| 1 | - Tổ chức lễ phát động;<br>- Chọn địa điểm: bản Lòng \\| bản Cuông. | Phòng Kinh tế |
| 2 | Chăm sóc cây sau trồng |  |

./.
`;

test("a plan of an invented commune reads as its golden copy", () => {
  expect(render().replaceAll("\u00A0", "␣")).toBe(golden);
});

test("number and date that are known stand where the blanks were", () => {
  const known = render({ number: 7, issueDate: { year: 2026, month: 3, day: 9 } });
  expect(known).toContain("\nSố: 07/KH-UBND\n");
  expect(known).toContain("\n*Pá Lau, ngày 09 tháng 3 năm 2026*\n");
  expect(known).toContain("*(Kèm theo Kế hoạch số 07/KH-UBND ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân xã Pá Lau)*");
  expect(known).not.toContain("\u00A0");
});

test("a changed task changes one line", () => {
  const before = render().split("\n");
  const [appendix] = plan.appendices;
  const [table] = appendix?.children ?? [];
  if (appendix === undefined || table?.kind !== "table") throw new Error("the fixture has a table");
  const rows = table.rows.map((row, index) => (index === 0 || row.kind !== "entry" ? row : { ...row, cells: { ...row.cells, lead: [{ marker: "none" as const, text: "Các thôn, bản" }] } }));
  const after = render({ appendices: [{ ...appendix, children: [{ ...table, rows }] }] }).split("\n");
  expect(after.length).toBe(before.length);
  expect(after.filter((line, index) => line !== before[index])).toEqual(["| 2 | Chăm sóc cây sau trồng | Các thôn, bản |"]);
});

test("an open slot at the edge of an emphasised line stays outside of the marks", () => {
  const from = { path: [] };
  const text = [{ kind: "text" as const, text: "Pá Lau, ngày ", from }, { kind: "slot" as const, slot: "day" as const, text: "", from }];
  const document = { properties: { title: "", subject: "", author: "" }, sections: [{ orientation: "portrait" as const, contact: [], blocks: [{ kind: "citation" as const, text, from }] }] };
  expect(renderMarkdown(document)).toBe(`*Pá Lau, ngày* ${"\u00A0".repeat(4)}\n`);
});
