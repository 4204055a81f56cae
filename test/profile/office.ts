/** An office in memory: its profile and one plan, through source and check. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { readOffice, readPlan, type Profile, type ReadPlan } from "../../src/pipeline.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Read {
  readonly profile: Profile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function profileOf(text: string): Promise<Read> {
  const { value, diagnostics } = await readOffice("kehoach.yaml", bytes(text));
  return { profile: value, diagnostics };
}

/** The plan under the profile, which must be sound. */
export async function planUnder(profileText: string, planText: string): Promise<ReadPlan> {
  const { profile, diagnostics } = await profileOf(profileText);
  if (profile === undefined || diagnostics.length > 0) throw new Error(said(diagnostics).join("\n"));
  return readPlan("thi-dua.yaml", bytes(planText), profile);
}

/** `file:line:column message`, as a person sees it. */
export const said = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ place, message }) => `${place.file}:${place.start?.line}:${place.start?.column} ${message}`);

export const office = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh: Nậm Khoang
nơi nhận: |
  UBND tỉnh Sơn Khê (b/c)
  Các phòng, trung tâm thuộc UBND xã
lưu: VHXH
người ký:
  quyền hạn: TM.
  chức vụ: Chủ tịch
  họ tên: Lường Thị Khánh
`;

export const presets = `danh sách người ký:
  - tên gọi: chủ tịch
    quyền hạn: TM.
    chức vụ: Chủ tịch
    họ tên: Lường Thị Khánh
  - tên gọi: văn xã
    quyền hạn: TM. KT.
    chức vụ: Phó Chủ tịch
    họ tên: Vàng A Sử
`;

export const plan = `ngày ban hành: 3/2026
trích yếu: Công tác thi đua năm 2026
mục đích: Động viên cán bộ, Nhân dân trong xã.
`;
