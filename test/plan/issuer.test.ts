import { expect, test } from "vitest";
import { issuerKind, issuerNames } from "../../src/plan/issuer.ts";

test.each([
  ["Ủy ban nhân dân xã Mường Lưu", "committee"],
  ["Uỷ ban nhân dân tỉnh Sơn Khê", "committee"],
  ["UBND phường Điện Biên Phủ", "committee"],
  ["Ủy ban nhân dân xã Mường Lưu".normalize("NFD"), "committee"],
  ["Hội đồng nhân dân xã Mường Lưu", "committee"],
  ["Chủ tịch Ủy ban nhân dân xã Mường Lưu", "chairman"],
  ["Ban Chỉ đạo chuyển đổi số xã Mường Lưu", "advisory"],
  ["Hội đồng Thi đua - Khen thưởng xã Mường Lưu", "advisory"],
  ["Tổ công tác Đề án 06 xã Mường Lưu", "advisory"],
  ["Ban Tổ chức Lễ hội Hoa ban", "advisory"],
  ["Ban Quản lý dự án đầu tư xây dựng", "office"],
  ["Phòng Văn hóa - Xã hội", "office"],
  ["Trung tâm Phục vụ hành chính công", "office"],
  ["Tổng cục Lâm nghiệp", "office"],
])("%s is an issuer of the kind %s", (name, kind) => {
  expect(issuerKind(name)).toBe(kind);
});

test.each([
  [["A"], "A"],
  [["A", "B"], "A và B"],
  [["A", "B", "C"], "A, B và C"],
])("%j are named %s", (names, text) => {
  expect(issuerNames(names.map((name) => ({ name })))).toBe(text);
});
