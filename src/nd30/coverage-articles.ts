/** The articles of the decree's body, as far as they touch a plan. */
import type { ClauseEntry } from "./coverage.ts";

const done = "là việc của văn thư sau khi văn bản đã ký; công cụ không cấp số, không đăng ký, không đóng dấu";
const head = "test/document/letterhead.test.ts";
const order = "test/document/make.test.ts";
const signing = ["test/check/signing.test.ts", "test/document/signing.test.ts"];
const copies = "Bản sao do cơ quan sao lập từ văn bản đã ban hành; công cụ chỉ lập văn bản.";

export const articles: readonly ClauseEntry[] = [
  {
    clause: "Điều 3, khoản 7",
    title: "Bản thảo văn bản",
    made: "`kehoach build --du-thao` đóng chữ DỰ THẢO; bản có số thì không lập được thành dự thảo.",
    tests: [head],
  },
  { clause: "Điều 7", title: "Các loại văn bản hành chính", made: "Mẫu in sẵn tên loại KẾ HOẠCH.", tests: [order] },
  { clause: "Điều 8, khoản 1", title: "Thành phần chính và thành phần bổ sung", made: "Thiếu thành phần chính là lỗi.", tests: ["test/check/missing.test.ts"] },
  { clause: "Điều 8, khoản 2", title: "Các thành phần chính", group: true },
  { clause: "Điều 8, khoản 2, điểm a", title: "Quốc hiệu và Tiêu ngữ", made: "Mẫu in sẵn.", tests: [order] },
  { clause: "Điều 8, khoản 2, điểm b", title: "Tên cơ quan ban hành", made: "Thiếu `cơ quan` là lỗi.", tests: ["test/check/missing.test.ts"] },
  { clause: "Điều 8, khoản 2, điểm c", title: "Số, ký hiệu", made: "Ủy ban nhân dân mặc định là KH-UBND; cơ quan khác thiếu `ký hiệu` là lỗi.", tests: ["test/check/head.test.ts"] },
  { clause: "Điều 8, khoản 2, điểm d", title: "Địa danh và thời gian ban hành", made: "Thiếu `địa danh` hoặc `ngày ban hành` là lỗi.", tests: ["test/check/head.test.ts"] },
  { clause: "Điều 8, khoản 2, điểm đ", title: "Tên loại và trích yếu", made: "Thiếu `trích yếu` là lỗi.", tests: ["test/check/missing.test.ts"] },
  { clause: "Điều 8, khoản 2, điểm e", title: "Nội dung văn bản", made: "Kế hoạch không có nội dung là lỗi.", tests: ["test/check/blanks.test.ts"] },
  { clause: "Điều 8, khoản 2, điểm g", title: "Chức vụ, họ tên và chữ ký", made: "Thiếu `người ký` là lỗi; chỗ ký được chừa sẵn.", tests: signing },
  { clause: "Điều 8, khoản 2, điểm h", title: "Dấu, chữ ký số của cơ quan", made: "Chừa chỗ; công cụ không đóng dấu, không ký số.", tests: ["test/render/docx/render.test.ts"] },
  { clause: "Điều 8, khoản 2, điểm i", title: "Nơi nhận", made: "Thiếu `nơi nhận` là lỗi.", tests: ["test/check/missing.test.ts"] },
  { clause: "Điều 8, khoản 3", title: "Các thành phần khác", group: true },
  { clause: "Điều 8, khoản 3, điểm a", title: "Phụ lục", made: "Mục `phụ lục` và phụ lục nhiệm vụ.", tests: ["test/check/appendices.test.ts"] },
  { clause: "Điều 8, khoản 3, điểm b", title: "Độ mật, mức độ khẩn, phạm vi lưu hành", made: "Có `mức độ khẩn`, `phạm vi lưu hành`; kế hoạch có độ mật bị từ chối.", tests: ["test/check/head.test.ts"] },
  { clause: "Điều 8, khoản 3, điểm c", title: "Ký hiệu người soạn thảo, số bản phát hành", made: "Có `ký hiệu người soạn thảo`, `số bản phát hành`.", tests: ["test/check/head.test.ts"] },
  { clause: "Điều 8, khoản 3, điểm d", title: "Địa chỉ, thư điện tử, điện thoại", made: "Có `địa chỉ`.", tests: ["test/check/head.test.ts"] },
  { clause: "Điều 8, khoản 4", title: "Thể thức theo Phụ lục I", made: "Xem từng khoản của Phụ lục I dưới đây.", tests: ["test/nd30/coverage.test.ts"] },
  { clause: "Điều 9", title: "Kỹ thuật trình bày, viết hoa, viết tắt", made: "Xem Phụ lục I, II và III dưới đây.", tests: ["test/nd30/coverage.test.ts"] },
  { clause: "Điều 10", title: "Soạn thảo văn bản", group: true },
  { clause: "Điều 10, khoản 2", title: "Soạn thảo: xác định độ mật, mức độ khẩn, soạn đúng thể thức", made: "Kế hoạch có độ mật bị từ chối, không ghi tệp nào; mức độ khẩn do người soạn thảo ghi.", tests: ["test/check/head.test.ts"] },
  { clause: "Điều 10, khoản 3", title: "Sửa đổi, bổ sung bản thảo", notApplicable: "Cho ý kiến vào bản thảo là việc của người có thẩm quyền; công cụ chỉ giữ bản thảo dạng chữ để so sánh được." },
  { clause: "Điều 11", title: "Duyệt bản thảo", notApplicable: "Người có thẩm quyền ký duyệt; công cụ không duyệt thay." },
  { clause: "Điều 12", title: "Kiểm tra văn bản trước khi ký ban hành", group: true },
  { clause: "Điều 12, khoản 1", title: "Kiểm tra nội dung trước khi ký", made: "`kehoach validate` soát số liệu, thời gian, phân công; người đứng đầu đơn vị soạn thảo vẫn chịu trách nhiệm.", tests: ["test/lint/rules.test.ts"] },
  { clause: "Điều 12, khoản 2", title: "Kiểm tra thể thức trước khi ký", made: "`kehoach validate` và các phép kiểm trên văn bản đã lập.", tests: ["test/integration/every-plan.test.ts"] },
  { clause: "Điều 13", title: "Ký ban hành văn bản", group: true },
  { clause: "Điều 13, khoản 1", title: "Ký: chế độ thủ trưởng, cấp phó ký thay", tests: signing },
  { clause: "Điều 13, khoản 2", title: "Ký: chế độ tập thể, ký thay mặt", tests: signing },
  { clause: "Điều 13, khoản 3", title: "Ký thừa ủy quyền", made: "Có `TUQ.`; việc ủy quyền phải bằng văn bản, công cụ không biết.", tests: signing },
  { clause: "Điều 13, khoản 4", title: "Ký thừa lệnh", made: "Có `TL.`; quy chế của cơ quan cho phép hay không, công cụ không biết.", tests: signing },
  { clause: "Điều 13, khoản 5", title: "Trách nhiệm của người ký", notApplicable: "Trách nhiệm của người, không phải cách trình bày." },
  { clause: "Điều 13, khoản 6", title: "Mực ký trên văn bản giấy", notApplicable: "Ký tay sau khi in." },
  { clause: "Điều 13, khoản 7", title: "Ký số trên văn bản điện tử", notApplicable: "Ký số bằng phần mềm ký, sau khi lập văn bản; công cụ chừa chỗ." },
  { clause: "Điều 15", title: "Cấp số, thời gian ban hành", made: "Số, ngày để trống cho văn thư; có số rồi thì `kehoach build --so --ngay`.", tests: ["test/cli/registry.test.ts", head] },
  { clause: "Điều 16", title: "Đăng ký văn bản đi", notApplicable: `Đăng ký ${done}.` },
  { clause: "Điều 17", title: "Nhân bản, đóng dấu, ký số", group: true },
  { clause: "Điều 17, khoản 1, điểm a", title: "Nhân bản theo nơi nhận", made: "Nơi nhận và `số bản phát hành` in trên văn bản.", tests: signing },
  { clause: "Điều 17, khoản 1, điểm b", title: "Đóng dấu, dấu chỉ mức độ khẩn", notApplicable: `Đóng dấu ${done}; chỗ đóng dấu được chừa.` },
  { clause: "Điều 17, khoản 2", title: "Ký số của cơ quan", notApplicable: `Ký số ${done}; chỗ ký được chừa.` },
  { clause: "Điều 18", title: "Phát hành, sửa, thu hồi văn bản đã phát hành", notApplicable: `Phát hành ${done}.` },
  { clause: "Điều 25", title: "Các hình thức bản sao", notApplicable: copies },
  { clause: "Điều 26", title: "Giá trị pháp lý của bản sao", notApplicable: copies },
  { clause: "Điều 27", title: "Thẩm quyền sao văn bản", notApplicable: copies },
  { clause: "Điều 33", title: "Sử dụng con dấu, thiết bị lưu khóa bí mật", notApplicable: `Sử dụng con dấu ${done}.` },
];
