/** Lists that say how many items they have, and lists of which nobody can be sure. */
import { expect, test } from "vitest";
import { countedListsIn } from "../../src/plan/counted-lists.ts";

const read = (text: string) => countedListsIn(text).map(({ count, items, ellipsis }) => `${items}/${count}${ellipsis === undefined ? "" : "…"}`);

test.each([
  ["05 phong trào thi đua: “a; b”; “c”; “d” giai đoạn 2019-2025; “e” và “f”.", ["5/5"]],
  ["02 phong trào: “Dân vận khéo”; “Vì người nghèo”... Các phong trào khác: phong trào “Xanh”", ["2/2…"]],
  ["03 nhiệm vụ trọng tâm: tuyên truyền; kiểm tra.", ["2/3"]],
  ["ba nội dung: tuyên truyền; kiểm tra; tổng kết", ["3/3"]],
  ["02 lớp tập huấn: lý thuyết tại xã; thực hành tại rừng; có chứng nhận.", []],
  ["03 nhiệm vụ: tuyên truyền (tại thôn; tại trường); kiểm tra.", []],
  ["03 nhiệm vụ. Trong đó: tuyên truyền; kiểm tra.", []],
  ["khoản 2 nội dung: tuyên truyền; kiểm tra; tổng kết.", []],
  ["03 nhiệm vụ sau:", []],
])("%s", (text, lists) => expect(read(text)).toEqual(lists));
