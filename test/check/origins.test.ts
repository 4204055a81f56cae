import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ModelPath } from "../../src/base/place.ts";
import { head, planIn } from "./read.ts";

/** Every text of a plan with its path. */
function* textsIn(value: unknown, path: ModelPath = []): Generator<readonly [ModelPath, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** What stands in the file at the place of a text of the model. */
const typedAt = (text: string, path: ModelPath, within?: readonly [number, number]): string => {
  const { start, end } = planIn(text).origins.place(path, within);
  return start === undefined || end === undefined ? "(the file)" : text.slice(start.offset, end.offset);
};

test("every word that the author of the 2023 plan typed leads back to exactly its characters", () => {
  const text = readFileSync("plans/plan-2023.yaml", "utf8");
  const { plan, origins } = planIn(text);
  const ours = new Set(["kind", "marker", "form", "orientation", "role", "key", "issueForm", "entries", "groups"]);
  const capacity = (path: ModelPath): boolean => path.includes("capacity");
  let count = 0;
  const made: string[] = [];
  for (const [path, words] of textsIn(plan)) {
    if (ours.has(String(path.at(-1))) || capacity(path)) continue;
    const { start, end } = origins.place(path);
    const typed = text.slice(start?.offset, end?.offset);
    if (typed !== words) made.push(`${words} ← ${typed}`);
    const half = Math.floor(words.length / 2);
    const part = origins.place(path, [half, words.length]);
    if (typed === words) expect(text.slice(part.start?.offset, part.end?.offset)).toBe(words.slice(half));
    count += 1;
  }
  expect(count).toBeGreaterThan(80);
  expect(made).toEqual([
    "Mục đích, yêu cầu ← mục đích",
    "Mục đích ← mục đích",
    "Yêu cầu ← yêu cầu",
    "Tổ chức thực hiện ← tổ chức thực hiện",
  ]);
});

describe("a part of a text", () => {
  const text = `${head}căn cứ: |
  - Luật Lâm nghiệp;
trích yếu khác: x
`.replace("trích yếu khác: x\n", "mục đích: 'Nhiệt độ \\<< 40 độ'\n");

  test("is found behind words of our own", () => {
    expect(typedAt(text, ["legalBasis", 0, "text"], [7, 11])).toBe("Luật");
    expect(typedAt(text, ["legalBasis", 0, "text"], [0, 6])).toBe("Luật Lâm nghiệp");
    expect(typedAt(text, ["legalBasis", 0, "text"])).toBe("Luật Lâm nghiệp");
  });

  test("is found behind a literal sign", () => {
    const path = ["body", 0, "children", 0, "text"];
    expect(typedAt(text, path, [9, 11])).toBe("<<");
    expect(typedAt(text, path, [12, 14])).toBe("40");
    expect(typedAt(text, path)).toBe("Nhiệt độ \\<< 40 độ");
  });

  test("is found in a title typed on two lines", () => {
    const twoLines = head.replace(/trích yếu.*\n/, "trích yếu: |\n  Phòng cháy\n  mùa khô\n");
    const subject = `${twoLines}mục đích: Giữ rừng.\n`;
    expect(typedAt(subject, ["subject"], [11, 14])).toBe("mùa");
    expect(typedAt(subject, ["subject"], [0, 5])).toBe("Phòng");
  });

  test("is found in a text typed with its marks apart", () => {
    const apart = `${head}mục đích: |\n  Giữ rừng.\n  - Trực chòi canh.\n`.normalize("NFD");
    expect(typedAt(apart, ["body", 0, "children", 1, "text"], [5, 9]).normalize("NFC")).toBe("chòi");
  });
});

describe("what was not written", () => {
  const text = `${head}số:
nhiệm vụ:
  cột:
    - nội dung:
    - Số buổi: Số buổi
  gồm:
    - nội dung: |
        - Tuần tra;
        - Trực chòi.
      so buoi: 12
`;

  test("is shown at its key, or at the nearest thing that is there", () => {
    expect(typedAt(text, ["number"])).toBe("số");
    expect(typedAt(text, ["symbol"])).toBe("(the file)");
    expect(typedAt(text, ["appendices", 0, "title"])).toBe("nhiệm vụ");
    expect(typedAt(text, ["body", 0, "children", 0, "text"])).toBe("nhiệm vụ");
    expect(typedAt(text, ["appendices", 0, "children", 0, "rows", 0, "cells", "lead"])).toContain("nội dung: |");
  });

  test("does not keep a cell from being found, whatever its column is called", () => {
    const cell = ["appendices", 0, "children", 0, "rows", 0, "cells"];
    expect(typedAt(text, [...cell, "content", 1, "text"])).toBe("Trực chòi.");
    expect(typedAt(text, [...cell, "Số buổi", 0, "text"])).toBe("12");
    expect(typedAt(text, ["appendices", 0, "children", 0, "columns", 1, "title"])).toBe("Số buổi");
  });

  test("of the signature, filing and recipients is found in their own values", () => {
    expect(typedAt(text, ["signatories", 0, "fullName"])).toBe("Vàng Văn Páo");
    expect(typedAt(text, ["recipients", 0, "name"])).toBe("UBND tỉnh Sơn Khê (b/c)");
    expect(typedAt(text, ["filing", 0])).toBe("KT");
    expect(typedAt(text, ["issuers", 0, "name"])).toBe("Ủy ban nhân dân xã Mường Lưu");
  });
});

test("the rarer parts lead back to their own characters", () => {
  const text = `cơ quan: Ủy ban nhân dân xã Mường Lưu
trích yếu: Phòng cháy
kèm theo quyết định: Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND xã
mức độ khẩn: khẩn
số bản: 20
địa chỉ: |
  Bản Pho
  ĐT: 0213
nội dung:
  - bảng:
      gộp ô: chủ trì
      dòng:
        - nhóm: Chỉ đạo
        - nội dung: Tuần tra
          chủ trì: Công an xã
        - tổng cộng: Tổng số
          chủ trì: 01
        - tổng cộng:
            chủ trì: 02
        - ghi chú chung: |
            Ghi chú: tạm tính.
`;
  const row = (index: number, ...path: ModelPath): ModelPath => ["body", 0, "rows", index, ...path];
  const typed = (path: ModelPath): string => typedAt(text, path);
  expect(typed(["decision", "symbol"])).toBe("QĐ-UBND");
  expect(typed(["decision", "date"])).toBe("ngày 05 tháng 01 năm 2026");
  expect(typed(["decision", "issuedBy"])).toBe("UBND xã");
  expect(typed(["marks", "urgency"])).toBe("khẩn");
  expect(typed(["marks", "copies"])).toBe("20");
  expect(typed(["marks", "contact", 1])).toBe("ĐT: 0213");
  expect(typed(["body", 0, "merged", 0])).toBe("chủ trì");
  expect(typed(row(0, "title"))).toBe("Chỉ đạo");
  expect(typed(row(1, "cells", "lead", 0, "text"))).toBe("Công an xã");
  expect(typed(row(2, "label"))).toBe("Tổng số");
  expect(typed(row(2, "cells", "lead", 0, "text"))).toBe("01");
  expect(typed(row(3, "label"))).toBe("tổng cộng");
  expect(typed(row(3, "cells", "lead", 0, "text"))).toBe("02");
  expect(typed(row(4, "lines", 0, "text"))).toBe("Ghi chú: tạm tính.");
});
