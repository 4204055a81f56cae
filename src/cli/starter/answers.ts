/** What a starter is made from: facts of the office, which its profile keeps, and facts of the plan. */

export const officeKeys = ["issuer", "parent", "symbol", "place", "recipients", "filing", "position", "signer"] as const;
export const planKeys = ["subject", "year"] as const;

export type OfficeKey = (typeof officeKeys)[number];
export type AnswerKey = OfficeKey | (typeof planKeys)[number];

/** What is not known is absent. */
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>;

/** In the order of the questions. */
export const questions: Readonly<Record<AnswerKey, { readonly ask: string; readonly toFill: string }>> = {
  issuer: { ask: "Tên đầy đủ của cơ quan ban hành", toFill: "tên đầy đủ của cơ quan ban hành, ví dụ Ủy ban nhân dân xã …" },
  parent: { ask: "Cơ quan chủ quản, ví dụ UBND xã …", toFill: "tên cơ quan chủ quản, ví dụ UBND xã …" },
  symbol: { ask: "Ký hiệu của kế hoạch, ví dụ KH-UBND", toFill: "chữ viết tắt của tên loại và cơ quan, ví dụ KH-UBND" },
  place: { ask: "Địa danh ghi trước ngày tháng năm", toFill: "tên xã, phường, đặc khu hoặc tỉnh, không kèm dấu phẩy" },
  position: { ask: "Chức vụ của người ký, ví dụ Chủ tịch, Phó Chủ tịch", toFill: "chức vụ của chính người ký, ví dụ Chủ tịch" },
  signer: { ask: "Họ tên người ký", toFill: "họ, tên đệm và tên, không kèm học hàm, học vị" },
  recipients: { ask: "Nơi nhận, cách nhau bằng dấu ;", toFill: "đặt dấu | sau dấu hai chấm, rồi mỗi dòng thụt vào ghi một nơi nhận" },
  filing: { ask: "Chữ viết tắt của đơn vị soạn thảo, ghi ở dòng Lưu", toFill: "chữ viết tắt của đơn vị soạn thảo, ví dụ VHXH" },
  subject: { ask: "Trích yếu của kế hoạch, không ghi chữ KẾ HOẠCH", toFill: "trích yếu nội dung, ví dụ Thực hiện công tác … năm …" },
  year: { ask: "Năm ban hành, hoặc tháng và năm như 3/2026", toFill: "ngày, tháng, năm; chưa biết ngày thì ghi tháng và năm, hoặc chỉ ghi năm" },
};
