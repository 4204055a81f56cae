/** Rules of words on single sentences: what they must not touch, and that safe fixes are safe. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsRules } from "../../src/lint/rules/words/index.ts";
import { subjectOf } from "../../src/lint/subject.ts";
import type { Finding, Rule } from "../../src/lint/rule.ts";
import type { Plan } from "../../src/plan/plan.ts";

const planOf = (...texts: readonly string[]): Plan => ({
  issuers: [{ name: "Ủy ban nhân dân xã Nậm Khoang" }],
  symbol: "KH-UBND",
  place: "Nậm Khoang",
  subject: "Bảo vệ rừng năm 2026",
  years: [2026],
  issueForm: "paper",
  marks: { contact: [] },
  legalBasis: [],
  leadIn: [],
  body: texts.map((text) => ({ kind: "paragraph", marker: "none", text })),
  closing: [],
  appendices: [],
  recipients: [],
  filing: [],
  signatories: [{ capacity: ["TM."], position: "Chủ tịch", fullName: "Lường Thị Khánh" }],
});
const usual = wordsRules.filter(({ preset }) => preset === undefined);
const foundIn = (rules: readonly Rule[], ...texts: readonly string[]): readonly string[] =>
  rules.flatMap(({ id, check }) => Array.from(check(subjectOf(planOf(...texts))), ({ message }) => `${id}: ${message}`));

describe("what is rightly written is left alone", () => {
  test.each([
    "Kinh phí chuyển qua ngân hàng năm 2026, kiểm tra cửa hàng tháng 5 và quầy hàng ngày Tết.",
    "Chất lượng mặt hàng ngày càng tăng; đơn hàng tháng này tăng hai lần.",
    "Phát huy vai trò của Ủy ban nhân dân, Hội đồng nhân dân, Tòa án nhân dân khu vực 3, lực lượng vũ trang nhân dân.",
    "Xây dựng nền an ninh nhân dân; phối hợp với các đoàn thể nhân dân, Ban Thanh tra nhân dân.",
    "Quản lý nhà nước về đất đai; ngân sách nhà nước; cơ quan nhà nước; bí mật nhà nước; do nhà nước cấp kinh phí.",
    "Phía tây bắc xã giáp suối; bộ phận một cửa; nam bộ đội về thăm.",
    "Mỗi phường 2 mô hình, mỗi quận 1 điểm, các phường 1, 2, 3.",
    "Họp lần thứ hai trong tháng; ngày thứ hai của hội nghị; ba tháng một lần; mỗi tháng hai lần.",
    "Thực hiện khoản 2 Điều 5 Mục 1 Chương II; điểm a khoản 3 Điều này; những điều 2 bên đã thống nhất.",
    "Đồng bào H'Mông, Ê Đê ở Ea H'leo, Krông Nô, Đắk Lắk, Kon Plông; nhà rông; các bản Nà Hỳ, Sín Chải.",
    "Lắp ca-mê-ra, tiêm vắc-xin, in pa nô, áp phích; đường rộng 3 ki-lô-mét; nhiệt độ 30 độ xen-xi-út.",
    "Gửi về hộp thư vanthu@namkhoang.gov.vn, trang https://namkhoang.gov.vn/chuyen-doi-so, thư mục D:/ke-hoach.",
    "Hồ sơ gồm: (1) đơn; (2) danh sách; a) bản chính; b) bản sao.",
    "Kinh phí 30.000.000 đồng, 1,5 triệu đồng, 2.000 đồng/m2; tỷ lệ 85,5%; diện tích 5 ha; quãng đường 12 km.",
    "Các tổ chức tổ chức hội nghị; ngày ngày tuần tra; thực hiện từng bước, từng bước một; ai ai cũng biết.",
    "Huyện Đoàn cũ, Tỉnh Đoàn, Phường Trần Hưng Đạo, Quận 12, Thành phố Hồ Chí Minh, Thủ đô Hà Nội, TP. Hồ Chí Minh.",
    "Dự Hội nghị Tổng kết công tác năm; lễ Phát động các phong trào; giao Ban Chỉ đạo theo dõi.",
    "Kinh tế, xã hội, quốc phòng, an ninh ổn định; phát triển kinh tế, văn hóa, xã hội.",
    "Tuyên truyền bằng loa, đài, v.v. Kết quả báo cáo hằng quý.",
    "Trồng cây hàng năm xen cây lâu năm; doanh thu ngành hàng năm qua; các chuyến hàng tháng vừa rồi.",
    "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXX; theo luật Việt Nam và luật tục; Bộ luật Hàng hải Việt Nam.",
    "Theo điểm đ khoản 2 Điều 8; mức chi theo đơn giá quy định; chiều rộng 20 milimét.",
    "Kế hoạch số 1, kế hoạch số 2 của thôn; các bước từ 1 đến 3; tàu số 15-18; lớp 5A.",
    "Giai đoạn 2021 - 2025 và giai đoạn 2026 - 2030; năm học 2025 - 2026.",
    "Phát hành tờ rơi A4, mã QR, phim ngắn MP4; sử dụng VNeID, Zalo, Facebook.",
    "Tổ chức Đoàn, Hội phối hợp; Chi bộ các thôn; Đảng bộ xã; Đảng ủy xã; các chi bộ, đảng bộ cơ sở.",
    "Báo cáo số 12/BC-UBND; Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã.",
    "Trưởng phòng Kinh tế, các phòng Kinh tế của xã bạn; sở hữu trí tuệ; phòng chờ; bộ Tài liệu hướng dẫn.",
    "Nghị quyết của Đảng, chính sách, pháp luật của Nhà nước; công tác đảng, đoàn thể.",
    "Nhập 5.000 cây giống; giao 10.200 m2 đất; hộp thư 24/7; số máy 0213.3123.456.",
    "Khen thưởng tập thể, cá nhân; tặng Huân chương Lao động hạng Ba, Bằng khen, danh hiệu Nghệ nhân Ưu tú.",
    "Tặng quà gia đình chính sách dịp tết Nguyên đán; trực Tết; vui Tết; tháng Giêng; mồng 3 Tết.",
    "Ký kết quy chế phối hợp; kỹ năng xử lý; công ty; ti vi; bác sĩ; Mỹ; Lý Văn Tý.",
    "Hòa giải ở cơ sở, thủy lợi, khỏe mạnh, quý III, quỹ, hoạt động, giữ gìn, giặt giũ, khuỷu, ngoằn ngoèo, quốc, quyển.",
    "Cán bộ, công chức, viên chức; cán bộ, chiến sĩ; cơ quan, đơn vị; ban, ngành, đoàn thể.",
    "Nước sạch đạt 95%; cách mạng tháng Tám; ngày 08 tháng 3.",
    "Tổ chức thi “Giải cờ vua - hàng năm đảm bảo, qui mô lớn” cho học sinh.",
    "Thực hiện Chỉ thị số 09/CT-UBND ngày 21/01/2021 của Ủy ban nhân dân tỉnh về việc đảm bảo kinh tế–xã hội hàng năm , theo qui định; báo cáo kết quả.",
  ])("%s", (text) => expect(foundIn(usual, text)).toEqual([]));
});

/** Words with every fault a safe fix mends, and words that lie near them. */
const pieces = [
  "qui định", "Qui chế", "nội qui", "báo cáo hàng năm", "hàng tháng", "ngân hàng năm 2026", "đảm bảo", "bảo đảm", "hoà giải", "hòa giải", "thuỷ lợi", "thủy lợi",
  "họat động", "kĩ năng", "kỹ năng", "quản lí", "quản lý", "vùng Tây bắc", "Nam bộ", "nghỉ tết Nguyên Đán", "ngày quốc khánh", "Huân chương lao động", "sáng thứ hai hằng tuần",
  "thành phố Hồ Chí Minh", "quyết định số 12/QĐ-UBND", "theo Khoản 2 điều 5", "kinh tế – xã hội", "kinh tế-xã hội", "giai đoạn 2021- 2025", "giai đoạn 2021 - 2025", "2026-2030",
  "Covid 19", "Ban Chỉ ðạo", "cоng khai", "đạt 85 %", "rộng 5 Ha", "\"Dân vận khéo\"", "“Dân vận khéo”", "( có danh sách )", "kinh\u00a0phí", ",", " ,", ", ,", ";", " ; ", ". ", "  ", " ", " ", ":", ")", "(",
];
const sentencesOfPieces = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((all) => all.join(" ").trim());
const safe = wordsRules.filter(({ fix }) => fix === "safe");

const findingsOf = (rule: Rule, texts: readonly string[]): readonly Finding[] => Array.from(rule.check(subjectOf(planOf(...texts))));
const mendable = (rule: Rule, texts: readonly string[]) =>
  findingsOf(rule, texts).flatMap(({ path, within, replacement }) => (within === undefined || replacement === undefined ? [] : [{ index: Number(path[1]), within, replacement }]));
const mended = (rule: Rule, texts: readonly string[]): readonly string[] =>
  texts.map((text, index) =>
    mendable(rule, texts)
      .filter((fix) => fix.index === index)
      .toSorted((one, other) => other.within[0] - one.within[0])
      .reduce((done, { within: [from, to], replacement }) => done.slice(0, from) + replacement + done.slice(to), text),
  );

describe("safe fixes", () => {
  test.each(safe.map((rule) => [rule.id, rule] as const))("of %s leave nothing of the rule that could be mended", (_, rule) => {
    fc.assert(
      fc.property(fc.array(sentencesOfPieces, { minLength: 1, maxLength: 4 }), (texts) => {
        expect(mendable(rule, mended(rule, texts))).toEqual([]);
      }),
      { numRuns: 60, seed: 20260105 },
    );
  });

  test("of all rules do not overlap", () => {
    fc.assert(
      fc.property(fc.array(sentencesOfPieces, { minLength: 1, maxLength: 3 }), (texts) => {
        const fixes = safe.flatMap((rule) => mendable(rule, texts).map((fix) => ({ ...fix, id: rule.id })));
        const sorted = fixes.toSorted((one, other) => one.index - other.index || one.within[0] - other.within[0]);
        const overlaps = sorted.filter((fix, at) => {
          const before = sorted[at - 1];
          return before !== undefined && before.index === fix.index && before.within[1] > fix.within[0];
        });
        expect(overlaps).toEqual([]);
      }),
      { numRuns: 300, seed: 20260105 },
    );
  });

  test("are never within what is quoted", () => {
    const quoted = pieces.filter((piece) => !/[“”"()]/u.test(piece)).join(" ");
    expect(safe.flatMap((rule) => mendable(rule, [`Phong trào “${quoted}” của xã.`]))).toEqual([]);
  });
});
