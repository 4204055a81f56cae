/** What the decree asks of a plan, for each key that must not be missing. */

export interface Demand {
  readonly says: string;
  readonly source?: string;
}

export const decree = (place: string): string => `NĐ 30/2020/NĐ-CP, ${place}`;

/** The sections of the short way, in their printed order. */
export const shortKeys: readonly string[] = ["purposes", "requirements", "tasks", "funding", "implementation"];
/** A plan has one of them at least. */
export const bodyKeys: readonly string[] = [...shortKeys, "body", "appendices"];

/** By English name; names that several maps share do not occur here. */
export const demands: Readonly<Record<string, Demand>> = {
  issuer: { says: "kế hoạch phải có tên cơ quan ban hành", source: decree("điểm b khoản 2 Điều 8") },
  place: { says: "kế hoạch phải có địa danh", source: decree("điểm d khoản 2 Điều 8") },
  issueDate: {
    says: "kế hoạch phải có thời gian ban hành, chưa biết ngày thì ghi tháng và năm",
    source: decree("điểm d khoản 2 Điều 8"),
  },
  subject: { says: "kế hoạch phải có trích yếu nội dung", source: decree("điểm đ khoản 2 Điều 8") },
  recipients: { says: "kế hoạch phải có nơi nhận", source: decree("điểm i khoản 2 Điều 8") },
  filing: {
    says: "dòng cuối của nơi nhận phải ghi chữ viết tắt tên đơn vị soạn thảo sau chữ VT",
    source: decree("Phụ lục I, Phần I, Mục II, khoản 9"),
  },
  signatory: {
    says: "kế hoạch phải có chức vụ, họ tên của người có thẩm quyền ký",
    source: decree("điểm g khoản 2 Điều 8"),
  },
  position: { says: "người ký phải ghi chức vụ", source: decree("điểm g khoản 2 Điều 8") },
  fullName: { says: "người ký phải ghi họ tên", source: decree("điểm g khoản 2 Điều 8") },
};
