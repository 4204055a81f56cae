/** Runs the first two stages on a text, the way the pipeline does. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { checkPlan } from "../../src/check/check.ts";
import type { CheckedPlan } from "../../src/check/checked-plan.ts";
import { parse } from "../../src/source/read.ts";

/** All that a plan must have, so that a test writes only what it is about. */
export const head = `
cơ quan: Ủy ban nhân dân xã Mường Lưu
địa danh: Mường Lưu
ngày ban hành: 15/3/2026
trích yếu: Phòng, chống cháy rừng mùa khô năm 2026
nơi nhận: |
  UBND tỉnh Sơn Khê (b/c)
lưu: KT
người ký:
  quyền hạn: TM.
  chức vụ: Chủ tịch
  họ tên: Vàng Văn Páo
`.trimStart();

/** What check finds in a file. */
export function findingsIn(text: string): readonly Diagnostic[] {
  const { value } = parse({ file: "ke-hoach.yaml", text });
  if (value === undefined) throw new Error("the text has no root map");
  return checkPlan(value).diagnostics;
}

/** `line code`, in reading order; findings about the whole file have no line. */
export const marks = (text: string): readonly string[] =>
  findingsIn(text).map(({ place, code }) => (place.start === undefined ? code : `${place.start.line} ${code}`));

/** Message and hint of the only finding. */
export function only(text: string): Diagnostic {
  const found = findingsIn(text);
  if (found.length !== 1) throw new Error(`${found.length} findings: ${found.map(({ message }) => message).join(" | ")}`);
  return found[0] as Diagnostic;
}

export function planIn(text: string): CheckedPlan {
  const { value, diagnostics } = parse({ file: "ke-hoach.yaml", text });
  const checked = value && checkPlan(value);
  if (checked?.value !== undefined) return checked.value;
  const messages = [...diagnostics, ...(checked?.diagnostics ?? [])].map(({ message }) => message);
  throw new Error(`not a plan: ${messages.join(" | ")}`);
}
