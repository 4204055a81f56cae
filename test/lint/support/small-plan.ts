/** A small plan of an invented commune, with lines of one's own, through the whole pipeline. */
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { lintPlan, readOffice, readPlan, type LintSettings } from "../../../src/pipeline.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const head = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
số: 5
địa danh: Nậm Khoang
ngày ban hành: 9/3/2026
nơi nhận: Các phòng
lưu: VHXH
người ký:
  quyền hạn: TM.
  chức vụ: Chủ tịch
  họ tên: Lường Thị Khánh
`;

export async function lintText(text: string, settings: LintSettings = {}, profile?: string): Promise<readonly Diagnostic[]> {
  const office = profile === undefined ? undefined : (await readOffice("kehoach.yaml", bytes(profile))).value;
  const { checked, diagnostics } = await readPlan("p.yaml", bytes(text), office);
  if (checked === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return lintPlan(checked, settings);
}

/** `line severity code`. */
export const told = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ place, severity, code }) => `${place.start?.line} ${severity} ${code.replace("lint/", "")}`);
