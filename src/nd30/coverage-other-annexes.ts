/** Annexes II to VI: capital letters, abbreviations and forms, registers and data. */
import type { ClauseEntry } from "./coverage.ts";

const capitals = (clause: string): string => `Phụ lục II, ${clause}`;
const foreign = "Kế hoạch hiếm khi có; máy không phân biệt được chắc chắn, nên không nhắc.";
const dictionary = "Cần từ điển tên riêng; nhắc sai có hại hơn bỏ sót.";

const capitalLetters: readonly ClauseEntry[] = [
  { clause: "Phụ lục II", title: "Viết hoa trong văn bản hành chính", group: true },
  { clause: capitals("Mục I"), title: "Viết hoa vì phép đặt câu" },
  { clause: capitals("Mục II, khoản 1"), title: "Tên người Việt Nam", rules: ["name-letter-case"] },
  { clause: capitals("Mục II, khoản 2"), title: "Tên người nước ngoài phiên âm", notApplicable: foreign },
  { clause: capitals("Mục III, khoản 1"), title: "Tên địa lý Việt Nam", group: true },
  { clause: capitals("Mục III, khoản 1, điểm a"), title: "Tên đơn vị hành chính: danh từ chung và tên riêng" },
  { clause: capitals("Mục III, khoản 1, điểm b"), title: "Tên đơn vị hành chính gắn với chữ số, tên người, sự kiện" },
  { clause: capitals("Mục III, khoản 1, điểm c"), title: "Thủ đô Hà Nội, Thành phố Hồ Chí Minh" },
  { clause: capitals("Mục III, khoản 1, điểm d"), title: "Tên địa lý gắn với địa hình", notApplicable: dictionary },
  { clause: capitals("Mục III, khoản 1, điểm đ"), title: "Tên vùng, miền" },
  { clause: capitals("Mục III, khoản 2"), title: "Tên địa lý nước ngoài", notApplicable: foreign },
  { clause: capitals("Mục IV, khoản 1"), title: "Tên cơ quan, tổ chức của Việt Nam", group: true },
  { clause: capitals("Mục IV, khoản 1, điểm a"), title: "Tên cơ quan, tổ chức Việt Nam" },
  { clause: capitals("Mục IV, khoản 1, điểm b"), title: "Trường hợp viết hoa đặc biệt của cơ quan Đảng", notApplicable: dictionary },
  { clause: capitals("Mục IV, khoản 2"), title: "Tên cơ quan, tổ chức nước ngoài", notApplicable: foreign },
  { clause: capitals("Mục V, khoản 1"), title: "Nhân dân, Nhà nước" },
  { clause: capitals("Mục V, khoản 2"), title: "Huân chương, huy chương, danh hiệu" },
  { clause: capitals("Mục V, khoản 3"), title: "Chức vụ, học vị đi liền với tên người", notApplicable: "Máy không biết chắc chức vụ đang nói đến người nào." },
  { clause: capitals("Mục V, khoản 4"), title: "Danh từ chung đã riêng hóa: Đảng, Bác" },
  { clause: capitals("Mục V, khoản 5"), title: "Ngày lễ, ngày kỷ niệm" },
  { clause: capitals("Mục V, khoản 6"), title: "Tên các loại văn bản" },
  { clause: capitals("Mục V, khoản 7"), title: "Viện dẫn phần, chương, mục, điều, khoản, điểm" },
  { clause: capitals("Mục V, khoản 8"), title: "Năm âm lịch, ngày tết, ngày và tháng", group: true },
  { clause: capitals("Mục V, khoản 8, điểm a"), title: "Tên năm âm lịch", notApplicable: dictionary },
  { clause: capitals("Mục V, khoản 8, điểm b"), title: "Tên các ngày tết" },
  { clause: capitals("Mục V, khoản 8, điểm c"), title: "Ngày trong tuần, tháng trong năm" },
  { clause: capitals("Mục V, khoản 9"), title: "Sự kiện lịch sử, triều đại", notApplicable: dictionary },
  { clause: capitals("Mục V, khoản 10"), title: "Tên tác phẩm, sách báo", notApplicable: dictionary },
];

const forms: readonly ClauseEntry[] = [
  { clause: "Phụ lục III", title: "Chữ viết tắt và mẫu trình bày", group: true },
  { clause: "Phụ lục III, Mục I", title: "Bảng chữ viết tắt tên loại văn bản", made: "Ủy ban nhân dân mặc định là KH-UBND.", tests: ["test/check/head.test.ts"] },
  { clause: "Phụ lục III, Mẫu 1.3", title: "Văn bản ban hành kèm theo quyết định", made: "`kèm theo quyết định`: không số, địa danh, nơi nhận, chữ ký riêng.", tests: ["test/document/letterhead.test.ts", "test/check/head.test.ts"] },
  { clause: "Phụ lục III, Mẫu 1.4", title: "Văn bản có tên loại", made: "Mẫu `ke-hoach` đi kèm công cụ; kết thúc bằng `./.`", tests: ["test/document/make.test.ts", "test/document/template.test.ts"] },
  { clause: "Phụ lục III, Mẫu 2.1", title: "Phụ lục văn bản giấy", made: "Dòng kèm theo ghi đủ số, ngày; đường kẻ ngắn; `./.`", tests: ["test/document/appendix.test.ts"] },
  { clause: "Phụ lục III, Mẫu 2.2", title: "Phụ lục là tệp riêng của văn bản điện tử", made: "`tệp riêng`: chừa góc trên, bên phải.", tests: ["test/document/appendix.test.ts"] },
  { clause: "Phụ lục III, Mục III", title: "Mẫu bản sao", notApplicable: "Bản sao do cơ quan sao lập từ văn bản đã ban hành; công cụ chỉ lập văn bản." },
];

const records: readonly ClauseEntry[] = [
  { clause: "Phụ lục IV", title: "Sổ đăng ký văn bản", notApplicable: "Đăng ký là việc của văn thư." },
  { clause: "Phụ lục V", title: "Lập hồ sơ, nộp lưu", notApplicable: "Lập hồ sơ là việc sau khi văn bản đã phát hành." },
  { clause: "Phụ lục VI, Phần II, Mục I", title: "Độ dài thông tin đầu vào của văn bản đi" },
  { clause: "Phụ lục VI", title: "Hệ thống quản lý tài liệu điện tử", notApplicable: "Yêu cầu đối với hệ thống của cơ quan, không phải đối với kế hoạch." },
];

export const otherAnnexes: readonly ClauseEntry[] = [...capitalLetters, ...forms, ...records];
