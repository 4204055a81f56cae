/** One list of findings that every format must be able to tell. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { Position } from "../../src/base/place.ts";
import type { Report, RuleNote } from "../../src/report/report.ts";
import { placeOf } from "./places.ts";

/** A name that every format has to write in its own way. */
const campaign = "kế hoạch/thi đua, 50%.yaml";
const programme = "./plans/an-toan.yaml";

const campaignText = `trích yếu: Công tác thi đua năm 2026\r
ngày ban hành: 15/3/2026\r
mở đầu: |\r
  Ủy ban nhân dân xã Nậm Khoang đảm bảo tiến độ <&> "đúng hạn".\r
`;
const programmeText = `trích yếu: 'An toàn thực phẩm, "Tết" năm 2026'\nnơi nhận: |\n  Như trên\n`;

export const wordy: Diagnostic = {
  code: "lint/term-ensure",
  severity: "warning",
  message: 'Viết `đảm bảo`, trong khi 3 chỗ khác: "bảo đảm" <&> 100%',
  place: placeOf(campaignText, "đảm bảo", campaign),
  hint: "Đổi thành `bảo đảm`:\n  bảo đảm tiến độ",
  source: "Thông lệ: văn bản của Chính phủ viết bảo đảm",
  related: [{ message: "Ở đây viết khác", place: placeOf(campaignText, "đúng hạn", campaign) }],
  fix: { kind: "safe", replaces: "đảm bảo", replacement: "bảo đảm" },
};

export const asAbove: Diagnostic = {
  code: "lint/recipient-as-above",
  severity: "error",
  message: "Nơi nhận ghi `Như trên`, nhưng kế hoạch không có dòng Kính gửi",
  place: placeOf(programmeText, "Như trên", programme),
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b",
};

export const misread: Diagnostic = {
  code: "source/control",
  severity: "error",
  message: "Có ký tự lạ \u0007 ở đây\r\nvà ở dòng sau",
  place: placeOf(programmeText, "Tết", programme),
};

export const noGrounds: Diagnostic = {
  code: "lint/no-legal-basis",
  severity: "info",
  message: "Kế hoạch không có căn cứ",
  place: { file: campaign, path: [] },
};

export const rule = (id: string, severity: RuleNote["severity"]): RuleNote => ({
  id,
  severity,
  wants: `Điều mà quy tắc ${id} muốn.`,
  why: "Người đọc không phải hỏi lại.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9",
  fix: "none",
  example: { wrong: "nơi nhận: Như trên", right: "nơi nhận: |\n  Như trên ``` không còn" },
});

const stretchOf = ({ place: { start, end } }: Diagnostic) => ({ start: start as Position, end: end as Position });

export const report: Report = {
  diagnostics: [noGrounds, misread, wordy, asAbove],
  files: [campaign, programme, "plans/tot.yaml"],
  texts: new Map([[campaign, campaignText], [programme, programmeText]]),
  rules: [rule("term-ensure", "warning"), rule("recipient-as-above", "error"), rule("no-legal-basis", "info")],
  fixes: [{ finding: wordy, ...stretchOf(wordy), text: "bảo đảm" }],
  version: "0.1.0",
};

export const silent: Report = { ...report, diagnostics: [], fixes: [] };

/** `count` findings of one severity on lines of their own. */
export const many = (severity: Diagnostic["severity"], count: number): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, index) => {
    const position = { offset: index * 10, line: index + 1, column: 1 };
    return { code: "lint/many", severity, message: `Chỗ thứ ${index + 1}`, place: { file: "plans/dai.yaml", path: [], start: position, end: position } };
  });
