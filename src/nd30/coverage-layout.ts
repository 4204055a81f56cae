/** Annex I: layout of documents, paragraph by paragraph, and that of copies. */
import type { ClauseEntry } from "./coverage.ts";
import { mainComponents } from "./coverage-main-components.ts";

const pages = "test/render/docx/render.test.ts";
const paper = "test/render/docx/paper.test.ts";
const rare = "test/render/docx/variants.test.ts";
const looks = "test/integration/near-misses.test.ts";
const order = "test/document/make.test.ts";
const copies = "Bản sao do cơ quan sao lập từ văn bản đã ban hành; công cụ chỉ lập văn bản.";
const stamped = "Dấu khắc sẵn do văn thư đóng; bản giấy chừa chỗ, bản điện tử in chữ trong khung đỏ.";
const signedApart = "Ký số là việc của văn thư; công cụ chừa góc trên, bên phải của phụ lục là tệp riêng và không in gì ở đó.";

const general = (number: number): string => `Phụ lục I, Phần I, Mục I, khoản ${number}`;
const other = (clause: string): string => `Phụ lục I, Phần I, Mục III, ${clause}`;

const generalRules: readonly ClauseEntry[] = [
  { clause: general(1), title: "Khổ giấy", tests: ["test/layout/lay-out.test.ts", pages] },
  {
    clause: general(2),
    title: "Kiểu trình bày: chiều dài; chiều rộng khi có bảng",
    made: "Phần lời theo chiều dài; phụ lục theo chiều dài hoặc chiều rộng, tùy `hướng giấy`.",
    tests: [pages],
  },
  { clause: general(3), title: "Định lề trang", tests: [pages, "test/profile/read.test.ts"] },
  { clause: general(4), title: "Phông chữ, màu chữ", made: "Times New Roman, màu đen, mã Unicode dựng sẵn.", tests: ["test/render/docx/package.test.ts", "test/source/normalise.test.ts"] },
  { clause: general(5), title: "Cỡ chữ, kiểu chữ theo từng thành phần", tests: ["test/nd30/measures.test.ts", looks] },
  { clause: general(6), title: "Vị trí các thành phần", made: "Theo sơ đồ ở Mục IV.", tests: [order] },
  { clause: general(7), title: "Số trang", made: "Số Ả Rập, giữa lề trên, từ 1, không hiện ở trang thứ nhất.", tests: [pages, paper] },
];

const otherComponents: readonly ClauseEntry[] = [
  { clause: other("khoản 1"), title: "Phụ lục", group: true },
  { clause: other("khoản 1, điểm a"), title: "Chỉ dẫn về phụ lục, số La Mã khi có từ hai phụ lục", made: "Số của phụ lục do công cụ đánh.", tests: ["test/plan/numbering.test.ts", "test/document/appendix.test.ts"] },
  { clause: other("khoản 1, điểm b"), title: "Chữ “Phụ lục”, tên phụ lục", tests: ["test/document/make.test.ts", looks] },
  { clause: other("khoản 1, điểm c"), title: "Thông tin kèm theo trên phụ lục", made: "Lấy từ số, ký hiệu, ngày và cơ quan của chính kế hoạch; bản điện tử để trống.", tests: ["test/document/appendix.test.ts"] },
  { clause: other("khoản 1, điểm d"), title: "Phụ lục cùng tệp, khác tệp với văn bản điện tử", made: signedApart, tests: [rare, "test/document/appendix.test.ts"] },
  { clause: other("khoản 1, điểm đ"), title: "Số trang riêng của từng phụ lục", made: "Mỗi phụ lục đánh số trang lại từ 1.", tests: [paper, "test/render/docx/paper-variants.test.ts"] },
  { clause: other("khoản 1, điểm e"), title: "Mẫu trình bày phụ lục", made: "Mẫu 2.1, 2.2: tên, dòng kèm theo, đường kẻ, nội dung, `./.`", tests: ["test/document/appendix.test.ts"] },
  { clause: other("khoản 2"), title: "Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành", group: true },
  { clause: other("khoản 2, điểm a"), title: "Dấu chỉ độ mật", made: "Kế hoạch có độ mật bị từ chối, không ghi tệp nào.", tests: ["test/check/head.test.ts"] },
  { clause: other("khoản 2, điểm b"), title: "Dấu chỉ mức độ khẩn", made: stamped, tests: ["test/document/letterhead.test.ts", rare] },
  { clause: other("khoản 2, điểm c"), title: "Chỉ dẫn phạm vi lưu hành", made: "Chữ in hoa, đậm trong khung viền đơn, phía trên Quốc hiệu.", tests: ["test/document/letterhead.test.ts", rare] },
  { clause: other("khoản 3"), title: "Ký hiệu người soạn thảo, số bản phát hành", tests: ["test/document/signing.test.ts", rare] },
  { clause: other("khoản 4"), title: "Địa chỉ, thư điện tử, trang thông tin, điện thoại", made: "Dưới đường kẻ hết chiều ngang, cuối trang thứ nhất.", tests: [rare, "test/render/docx/paper-variants.test.ts"] },
];

const rest: readonly ClauseEntry[] = [
  { clause: "Phụ lục I, Phần I, Mục IV", title: "Sơ đồ bố trí các thành phần", made: "Phần đầu luôn đứng đầu, phần ký và nơi nhận luôn đứng cuối; vị trí trên trang cố định.", tests: ["test/document/template.test.ts", paper] },
  { clause: "Phụ lục I, Phần I, Mục V", title: "Mẫu chữ và chi tiết trình bày", tests: ["test/nd30/measures.test.ts", looks] },
  { clause: "Phụ lục I, Phần II, Mục I", title: "Bản sao sang định dạng điện tử", notApplicable: copies },
  { clause: "Phụ lục I, Phần II, Mục II", title: "Bản sao sang định dạng giấy", notApplicable: copies },
];

export const annexLayout: readonly ClauseEntry[] = [...generalRules, ...mainComponents, ...otherComponents, ...rest];
