/** Annex I, part I, section II: the main components of a document. */
import type { ClauseEntry } from "./coverage.ts";

const head = "test/document/letterhead.test.ts";
const headLayout = "test/layout/letterhead.test.ts";
const made = "test/document/make.test.ts";
const body = "test/document/body.test.ts";
const docx = "test/render/docx/render.test.ts";
const paper = "test/render/docx/paper.test.ts";
const looks = "test/integration/near-misses.test.ts";
const signing = "test/document/signing.test.ts";
const signingLayout = "test/layout/signing.test.ts";

const paragraph = (number: number): string => `Phụ lục I, Phần I, Mục II, khoản ${number}`;
const main = (number: number, point: string): string => `${paragraph(number)}, điểm ${point}`;

export const mainComponents: readonly ClauseEntry[] = [
  { clause: paragraph(1), title: "Quốc hiệu và Tiêu ngữ", group: true },
  { clause: main(1, "a"), title: "Quốc hiệu", made: "Mẫu in sẵn; mẫu của cơ quan không đổi được chữ.", tests: ["test/document/template.test.ts", headLayout] },
  { clause: main(1, "b"), title: "Tiêu ngữ và đường kẻ dưới Tiêu ngữ", made: "Mẫu in sẵn; đường kẻ dài bằng dòng chữ.", tests: ["test/document/template.test.ts", paper] },
  { clause: main(1, "c"), title: "Ô số 1, hai dòng cách nhau dòng đơn", tests: [docx, looks] },

  { clause: paragraph(2), title: "Tên cơ quan, tổ chức ban hành văn bản", group: true },
  { clause: main(2, "a"), title: "Tên cơ quan ban hành, cơ quan chủ quản", made: "Tên viết tắt bị từ chối; Ủy ban nhân dân không có dòng chủ quản.", tests: ["test/check/issuer-name.test.ts", head] },
  { clause: main(2, "b"), title: "Trình bày tên cơ quan, đường kẻ 1/3 đến 1/2", tests: [headLayout, "test/layout/lay-out.test.ts"] },
  { clause: main(2, "c"), title: "Ô số 2", tests: [docx] },

  { clause: paragraph(3), title: "Số, ký hiệu của văn bản", group: true },
  { clause: main(3, "a"), title: "Số của văn bản", made: "Số Ả Rập; để trống đến khi văn thư cấp.", tests: ["test/check/values.test.ts", "test/cli/registry.test.ts"] },
  { clause: main(3, "b"), title: "Ký hiệu của văn bản", made: "Ký hiệu ghi kèm số hoặc có khoảng trống bị từ chối.", tests: ["test/check/values.test.ts"] },
  { clause: main(3, "c"), title: "Trình bày số, ký hiệu; số dưới 10 thêm số 0", made: "`Số: 05/KH-UBND`, không cách chữ.", tests: [made, headLayout] },
  { clause: main(3, "d"), title: "Ô số 3", tests: [docx] },

  { clause: paragraph(4), title: "Địa danh và thời gian ban hành", group: true },
  { clause: main(4, "a"), title: "Địa danh", tests: [headLayout] },
  { clause: main(4, "b"), title: "Thời gian ban hành; ngày dưới 10, tháng 1, 2 thêm số 0", made: "Ngày không có trong lịch là lỗi; số 0 do công cụ thêm.", tests: ["test/plan/date.test.ts", "test/integration/dates-on-paper.test.ts"] },
  { clause: main(4, "c"), title: "Ô số 4, cùng dòng với số, ký hiệu; dấu phẩy sau địa danh", made: "Dấu phẩy do mẫu in.", tests: [paper, headLayout] },

  { clause: paragraph(5), title: "Tên loại và trích yếu nội dung", group: true },
  { clause: main(5, "a"), title: "Tên loại, trích yếu ngắn gọn", made: "Mẫu in sẵn KẾ HOẠCH.", tests: [made] },
  { clause: main(5, "b"), title: "Trình bày tên loại, trích yếu, đường kẻ 1/3 đến 1/2", made: "Không có “V/v” của công văn.", tests: ["test/layout/lay-out.test.ts", looks] },

  { clause: paragraph(6), title: "Nội dung văn bản", group: true },
  { clause: main(6, "a"), title: "Căn cứ ban hành", made: "Mỗi căn cứ một dòng, chữ nghiêng, cuối dòng `;`, dòng cuối `.`", tests: [made, "test/check/grounds.test.ts"] },
  { clause: main(6, "b"), title: "Viện dẫn lần đầu và các lần sau" },
  { clause: main(6, "c"), title: "Bố cục nội dung", made: "Phần, mục, khoản, điểm; hoặc các mục thường dùng của kế hoạch.", tests: ["test/check/body.test.ts"] },
  { clause: main(6, "d"), title: "Phần, mục phải có tiêu đề", made: "Phần, mục không có tiêu đề là lỗi.", tests: ["test/check/missing.test.ts"] },
  { clause: main(6, "đ"), title: "Trình bày phần, mục, khoản, điểm", made: "Số thứ tự do công cụ đánh; điểm theo bảng chữ cái tiếng Việt.", tests: [body, "test/nd30/measures.test.ts"] },
  { clause: main(6, "e"), title: "Trình bày lời văn", tests: [looks, "test/render/docx/variants.test.ts"] },
  { clause: main(6, "g"), title: "Ô số 6", tests: [made] },

  { clause: paragraph(7), title: "Chức vụ, họ tên và chữ ký của người có thẩm quyền", group: true },
  { clause: main(7, "a"), title: "Chữ ký trên bản giấy, chữ ký số", notApplicable: "Ký tay hoặc ký số sau khi lập văn bản; chỗ ký được chừa." },
  { clause: main(7, "b"), title: "Quyền hạn: TM., Q., KT., TL., TUQ.", made: "Chữ viết tắt do mẫu in, đúng chỗ; cách ghi khác bị từ chối.", tests: ["test/check/signing.test.ts", signing] },
  { clause: main(7, "c"), title: "Chức vụ, chức danh, họ tên", tests: [signing] },
  { clause: main(7, "d"), title: "Hình ảnh, vị trí chữ ký số của người ký", made: "Chừa chỗ giữa chức vụ và họ tên; công cụ không chèn hình chữ ký.", tests: [docx] },
  { clause: main(7, "đ"), title: "Ô số 7a, 7b, 7c", tests: [signingLayout, docx] },

  { clause: paragraph(8), title: "Dấu, chữ ký số của cơ quan, tổ chức", group: true },
  { clause: main(8, "a"), title: "Hình ảnh, vị trí chữ ký số của cơ quan", notApplicable: "Ký số sau khi lập văn bản; chỗ ký và dấu được chừa." },
  { clause: main(8, "b"), title: "Chữ ký số trên văn bản kèm theo", made: "Phụ lục là tệp riêng được chừa góc trên, bên phải.", tests: ["test/render/docx/variants.test.ts"] },
  { clause: main(8, "c"), title: "Ô số 8", made: "Chừa 30 mm giữa chức vụ và họ tên cho chữ ký và dấu.", tests: [docx] },

  { clause: paragraph(9), title: "Nơi nhận", group: true },
  { clause: main(9, "a"), title: "Nơi nhận để thực hiện, để báo cáo, để lưu", made: "Dòng Lưu luôn có VT.", tests: [signing] },
  { clause: main(9, "b"), title: "“Kính gửi”, “Như trên” của tờ trình, báo cáo, công văn", made: "Kế hoạch không có phần Kính gửi.", tests: [made] },
  { clause: main(9, "c"), title: "Nơi nhận của các văn bản khác", made: "Từ “Nơi nhận” và danh sách.", tests: [made] },
  { clause: main(9, "d"), title: "Ô số 9b: gạch đầu dòng, dấu `;`, dòng Lưu", made: "Dấu gạch, `;`, “Lưu: VT” và dấu chấm do mẫu in.", tests: [made, signingLayout] },
];
