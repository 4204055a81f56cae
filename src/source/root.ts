/** A file that yaml can read but that holds no entries: nothing, one text, or a list. */
import { isScalar, isSeq, type Document } from "yaml";
import type { Fault } from "./fault.ts";

const begin = "Viết mỗi mục trên một dòng, bắt đầu từ đầu dòng, ví dụ:\ncơ quan: Ủy ban nhân dân xã Nậm Khoang\nđịa danh: Nậm Khoang";

export function rootFault(document: Document.Parsed | undefined): Fault[] {
  const root: unknown = document?.contents;
  const [from, to] = (isScalar(root) || isSeq(root) ? root.range : undefined) ?? [0, 0];
  const fault = (code: string, message: string): Fault[] => [{ code, message, hint: begin, from, to, wholeFile: code === "empty" }];
  if (isSeq(root)) return fault("not-a-map", "Tệp mở đầu bằng một danh sách gạch đầu dòng; tệp phải gồm các mục dạng `tên mục: nội dung`.");
  if (isScalar(root) && root.value !== "") {
    return fault("not-a-map", "Tệp chỉ có chữ, chưa có mục nào; tệp phải gồm các mục dạng `tên mục: nội dung`.");
  }
  return fault("empty", "Tệp chưa có nội dung nào; tệp phải gồm các mục dạng `tên mục: nội dung`.");
}
