import { describe, expect, test } from "vitest";
import { head, only } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const placed = (text: string) => only(`${head}${text}`);

describe("sentences with a colon in one list", () => {
  test("are one finding, whose cure shows every line of the list", () => {
    expect(placed("tổ chức thực hiện:\n  - Văn phòng: theo dõi.\n  - Các đơn vị phối hợp.\n  - Công an: phối hợp.\n")).toMatchObject({
      code: "check/misread-colon",
      message:
        "2 câu trong `tổ chức thực hiện` có dấu hai chấm nên bị hiểu nhầm thành tên mục `Văn phòng` và `Công an`; ở đây chỉ dùng `khoản`, `điểm`, `bảng` hoặc lời văn.",
      hint:
        "Đặt dấu | sau `tổ chức thực hiện:`, xuống dòng, thụt vào rồi dán lại cả đoạn:\ntổ chức thực hiện: |\n  - Văn phòng: theo dõi.\n  - Các đơn vị phối hợp.\n  - Công an: phối hợp.",
      place: { start: { line: 13, column: 5 } },
      related: [{ message: "`Công an` ghi ở đây.", place: { start: { line: 15 } } }],
    });
  });

  test("keep what stands below them as bullets of the second level", () => {
    expect(placed("kinh phí:\n  - Nguồn vốn:\n      - Ngân sách xã\n      - Xã hội hóa\n").hint).toContain(
      "kinh phí: |\n  - Nguồn vốn:\n  + Ngân sách xã\n  + Xã hội hóa",
    );
  });

  test("among items get a block each, and no item is taken into it", () => {
    const { hint } = placed("tổ chức thực hiện:\n  - khoản: Giao Hạt Kiểm lâm.\n  - Về tuần tra: giao dân quân.\n");
    expect(hint).toBe("Đặt dấu | ngay sau dấu - của câu, xuống dòng, thụt vào rồi dán lại câu:\n- |\n  Về tuần tra: giao dân quân.");
  });

  test("of more lines than anybody reads are cut short", () => {
    const lines = Array.from({ length: 50 }, (_, index) => `  - Thôn ${index}: tuần tra\n`).join("");
    const { hint } = placed(`kinh phí:\n${lines}`);
    expect(hint?.split("\n")).toHaveLength(32);
    expect(hint).toMatch(/\n {2}…$/);
  });
});

describe("an item in a place it may not have is called an item", () => {
  test.each([
    ["kinh phí:\n  - mục: Nguồn\n", "`mục` không đặt được trong `kinh phí`; ở đây chỉ dùng `khoản`, `điểm`, `bảng` hoặc lời văn."],
    ["kinh phí:\n  mục: Nguồn\n", "`mục` không đặt được trong `kinh phí`; ở đây chỉ dùng `khoản`, `điểm`, `bảng` hoặc lời văn."],
    ["kinh phí:\n  - điểm: Nguồn\n    gồm:\n      khoản: Ngân sách\n", "`khoản` không đặt được trong `điểm`; ở đây chỉ dùng `bảng` hoặc lời văn."],
    [`${aim}lời kết:\n  - khoản: Giao Văn phòng\n`, "`khoản` không đặt được trong `lời kết`; chỗ này chỉ ghi lời văn."],
    [`${aim}lời kết:\n  khoản: Giao Văn phòng\n`, "`khoản` không đặt được trong `lời kết`; chỗ này chỉ ghi lời văn."],
    ["nhiệm vụ:\n  gồm:\n    - nội dung:\n        - bảng:\n            dòng: []\n", "`bảng` không đặt được trong `nội dung`; chỗ này chỉ ghi lời văn."],
  ])("%j", (text, message) => {
    const finding = placed(text);
    expect(finding).toMatchObject({ code: "check/item-kind", message });
    expect(finding.hint).not.toContain("|");
  });
});

test("a signatory in a list who lacks the position is asked for it, not called out of place", () => {
  const finding = only(head.replace(/người ký:\n(.*\n){3}/, "người ký:\n  - quyền hạn: TM.\n    họ tên: Vàng Văn Páo\n") + aim);
  expect(finding).toMatchObject({ code: "check/missing-key", message: "Chưa có `chức vụ` trong `người ký`; người ký phải ghi chức vụ." });
});
