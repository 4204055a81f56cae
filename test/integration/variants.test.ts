/** What offices write, held by some plan of the repository: a variant that falls out of all of them is noticed here. */
import { describe, expect, test } from "vitest";
import { issuerKind } from "../../src/plan/issuer.ts";
import type { Entry, Item, Line, Plan, Row, Table } from "../../src/plan/plan.ts";
import { buildFile, planFiles } from "./plans.ts";

const plans = (await Promise.all(planFiles.map(buildFile))).map(({ plan }) => plan);

const itemsIn = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => ["children" in item ? [item, ...itemsIn(item.children)] : [item]].flat());
const appendixItems = ({ appendices }: Plan): readonly Item[] => appendices.flatMap(({ children }) => itemsIn(children));
const everyItem = (plan: Plan): readonly Item[] => [...itemsIn(plan.body), ...appendixItems(plan)];
const tablesIn = (plan: Plan): readonly Table[] => everyItem(plan).filter((item) => item.kind === "table");
const rowsIn = (plan: Plan): readonly Row[] => tablesIn(plan).flatMap(({ rows }) => rows);
const entriesIn = (plan: Plan): readonly Entry[] => rowsIn(plan).filter((row) => row.kind === "entry");
const textsOf = (lines: readonly Line[] = []): readonly string[] => lines.map(({ text }) => text);

const issuerNamed = (form: RegExp) => ({ issuers }: Plan): boolean => issuers.some(({ name }) => form.test(name));
const sectionTitled = (title: string) => (plan: Plan): boolean =>
  everyItem(plan).some((item) => "title" in item && item.title.toLowerCase().includes(title)) ;
const signing = (capacity: string, position: RegExp) => ({ signatories }: Plan): boolean =>
  signatories.some((one) => one.capacity.join(" ") === capacity && position.test(one.position));
const numbering = (entries: string, groups: string) => (plan: Plan): boolean =>
  tablesIn(plan).some((table) => table.numbering.entries === entries && table.numbering.groups === groups && table.rows.some(({ kind }) => kind === "group"));
const deepest = (items: readonly Item[], kind: Item["kind"]): number =>
  Math.max(0, ...items.map((item) => ("children" in item ? deepest(item.children, kind) : 0) + (item.kind === kind ? 1 : 0)));

const variants: Readonly<Record<string, (plan: Plan) => boolean>> = {
  "a province": issuerNamed(/^Ủy ban nhân dân tỉnh/),
  "a commune": issuerNamed(/^Ủy ban nhân dân xã/),
  "a ward": issuerNamed(/^Ủy ban nhân dân phường/),
  "a special zone": issuerNamed(/^Ủy ban nhân dân đặc khu/),
  "a district, before July 2025": (plan) => issuerNamed(/^Ủy ban nhân dân (?:huyện|quận)/)(plan) && (plan.issueDate?.year ?? 9999) < 2025,
  "the chairman in person": ({ issuers: [{ name }] }) => issuerKind(name) === "chairman",
  "a division with its superior organ": ({ issuers: [{ name, parent }] }) => name.startsWith("Phòng") && parent !== undefined,
  "a centre with its superior organ": ({ issuers: [{ name, parent }] }) => name.startsWith("Trung tâm") && parent !== undefined,
  "a steering committee with a series of its own": (plan) => issuerNamed(/^Ban Chỉ đạo/)(plan) && plan.symbol === "KH-BCĐ",
  "a council": issuerNamed(/^Hội đồng/),
  "a task force": issuerNamed(/^Tổ công tác/),
  "two organs": ({ issuers }) => issuers.length === 2,
  "a place named after a person": ({ place }) => place === "Phường Trần Hưng Đạo",
  "a place named by a number": ({ place }) => place === "Phường 12",
  "a place named after an event": ({ place }) => place === "Phường Điện Biên Phủ",
  "Thành phố Hồ Chí Minh": ({ place }) => place === "Thành phố Hồ Chí Minh",
  "limits of circulation": ({ marks }) => marks.circulation !== undefined,
  "the drafter's sign with copies": ({ marks }) => marks.drafter !== undefined && marks.copies !== undefined,
  "copies alone": ({ marks }) => marks.drafter === undefined && marks.copies !== undefined,
  "address lines": ({ marks }) => marks.contact.length > 1,
  "urgency on paper": ({ marks, issueForm }) => marks.urgency !== undefined && issueForm === "paper",
  "urgency in the electronic form": ({ marks, issueForm }) => marks.urgency !== undefined && issueForm === "electronic",
  "all three degrees of urgency: urgent": ({ marks }) => marks.urgency === "urgent",
  "all three degrees of urgency: very urgent": ({ marks }) => marks.urgency === "veryUrgent",
  "all three degrees of urgency: express": ({ marks }) => marks.urgency === "express",
  "a decision that issues the plan": ({ decision }) => decision?.number !== undefined,
  "a decision without number yet": ({ decision }) => decision !== undefined && decision.number === undefined,
  "an open number": ({ number, decision }) => number === undefined && decision === undefined,
  "an open day": ({ issueDate }) => issueDate?.month !== undefined && issueDate.day === undefined,
  "an open day and month": ({ issueDate }) => issueDate !== undefined && issueDate.month === undefined,
  "no legal basis": ({ legalBasis }) => legalBasis.length === 0,
  "one ground": ({ legalBasis }) => legalBasis.length === 1,
  "many grounds of several kinds": ({ legalBasis }) => new Set(legalBasis.map(({ text }) => text.split(" ")[0])).size >= 3,
  "several documents in one ground": ({ legalBasis }) => legalBasis.some(({ text }) => /^Căn cứ các .*; số/.test(text)),
  "no lead-in": ({ leadIn, decision }) => leadIn.length === 0 && decision === undefined,
  "a lead-in of several paragraphs": ({ leadIn }) => leadIn.length > 1,
  "no closing": ({ closing }) => closing.length === 0,
  "a closing of several paragraphs": ({ closing }) => closing.length > 1,
  "two sections or fewer": ({ body }) => body.length <= 2,
  "seven sections or more": ({ body }) => body.length >= 7,
  "parts": ({ body }) => body.some(({ kind }) => kind === "part"),
  "clauses without a section": ({ body, decision }) => body[0]?.kind === "clause" && decision === undefined,
  "clauses three deep": ({ body }) => deepest(body, "clause") === 3,
  "letters of points beyond i": (plan) => everyItem(plan).some((item) => "children" in item && item.children.filter(({ kind }) => kind === "point").length > 9),
  "bullets of both levels": (plan) => ["dash", "plus"].every((marker) => itemsIn(plan.body).some((item) => item.kind === "paragraph" && item.marker === marker)),
  "a clause whose title carries a time": (plan) => itemsIn(plan.body).some((item) => item.kind === "clause" && /^Giai đoạn .*\(.*\):$/.test(item.text)),
  "a section of one sentence": (plan) => itemsIn(plan.body).some((item) => item.kind === "section" && item.children.length === 1 && item.children[0]?.kind === "paragraph"),
  "a table in the text": ({ body }) => itemsIn(body).some(({ kind }) => kind === "table"),
  "no appendix": ({ appendices }) => appendices.length === 0,
  "one appendix": ({ appendices }) => appendices.length === 1,
  "four appendices": ({ appendices }) => appendices.length === 4,
  "an upright appendix": ({ appendices }) => appendices.some(({ orientation }) => orientation === "portrait"),
  "a landscape appendix": ({ appendices }) => appendices.some(({ orientation }) => orientation === "landscape"),
  "an appendix of text": ({ appendices }) => appendices.some(({ children }) => children.every(({ kind }) => kind !== "table")),
  "an appendix of text and table": ({ appendices }) => appendices.some(({ children }) => new Set(children.map(({ kind }) => kind)).size > 1),
  "an appendix in a file of its own": ({ appendices }) => appendices.some(({ separateFile }) => separateFile),
  "groups I, II with numbers through the table": numbering("continuous", "roman"),
  "groups I, II with numbers from 1 in each": numbering("perGroup", "roman"),
  "groups A, B": (plan) => numbering("continuous", "letter")(plan) || numbering("perGroup", "letter")(plan),
  "a group Đ": (plan) => tablesIn(plan).some(({ numbering: { groups }, rows }) => groups === "letter" && rows.filter(({ kind }) => kind === "group").length >= 5),
  "groups without a number": numbering("continuous", "none"),
  "decimal numbers": (plan) => tablesIn(plan).some((table) => table.numbering.entries === "decimal"),
  "a total": (plan) => rowsIn(plan).some((row) => row.kind === "total" && row.label === "Tổng cộng"),
  "a total in other words": (plan) => rowsIn(plan).some((row) => row.kind === "total" && row.label !== "Tổng cộng"),
  "a note of several lines": (plan) => rowsIn(plan).some((row) => row.kind === "note" && row.lines.length > 1),
  "one lead for several rows": (plan) => tablesIn(plan).some(({ merged }) => merged.includes("lead")),
  "several leads with their shares": (plan) => entriesIn(plan).some(({ cells }) => textsOf(cells["lead"]).filter((text) => /\(.+\)/.test(text)).length > 1),
  "a cell of paragraphs and both bullets": (plan) => entriesIn(plan).some(({ cells }) => new Set((cells["content"] ?? []).map(({ marker }) => marker)).size === 3),
  "an empty cell": (plan) => tablesIn(plan).some(({ columns, rows }) => rows.some((row) => row.kind === "entry" && columns.some(({ key, role }) => role !== "ordinal" && row.cells[key] === undefined))),
  "a table of one row": (plan) => tablesIn(plan).some(({ rows }) => rows.length === 1),
  "a table without ordinals": (plan) => tablesIn(plan).some(({ columns }) => columns.every(({ role }) => role !== "ordinal")),
  "a column as wide as its author asks": (plan) => tablesIn(plan).some(({ columns }) => columns.some(({ width }) => width !== undefined)),
  "nine columns": (plan) => tablesIn(plan).some(({ columns }) => columns.length >= 9),
  "money in dong": (plan) => entriesIn(plan).some(({ cells }) => textsOf(cells["funding"]).some((text) => /^\d{1,3}(?:\.\d{3}){2,}$/.test(text))),
  "money in words": (plan) => itemsIn(plan.body).some((item) => item.kind === "paragraph" && /\d đồng \(.* đồng\)/.test(item.text)),
  "recipients in groups": ({ recipients }) => recipients.some(({ level }) => level === 2),
  "recipients with notes": ({ recipients }) => recipients.some(({ name }) => /\((?:b\/c|p\/h|t\/h)\)$/.test(name)),
  "the drafter's name in the filing line": ({ filing }) => filing.some((unit) => /^[A-Z]+-\p{Lu}\p{Ll}+$/u.test(unit)),
  "filing at VT alone": ({ filing, decision }) => filing.length === 0 && decision === undefined,
  "TM. CHỦ TỊCH": signing("TM.", /^Chủ tịch/),
  "TM. KT. PHÓ CHỦ TỊCH": signing("TM. KT.", /^Phó Chủ tịch/),
  "TM. Q. CHỦ TỊCH": signing("TM. Q.", /^Chủ tịch/),
  "TL. CHỦ TỊCH": signing("TL.", /^Chánh Văn phòng/),
  "TUQ. CHỦ TỊCH": signing("TUQ.", /^Trưởng phòng/),
  "KT. CHỦ TỊCH of the chairman in person": signing("KT.", /^Phó Chủ tịch/),
  "KT. TRƯỞNG PHÒNG": signing("KT.", /^Phó Trưởng phòng/),
  "KT. GIÁM ĐỐC": signing("KT.", /^Phó Giám đốc/),
  "Q. GIÁM ĐỐC": signing("Q.", /^Giám đốc/),
  "a head who signs for himself": signing("", /^Trưởng phòng/),
  "TM. TRƯỞNG BAN with the other position": ({ signatories }) => signatories.some(({ capacity, otherPosition }) => capacity.join() === "TM." && otherPosition !== undefined),
  "TM. KT. in a council with the other position": ({ signatories }) => signatories.some(({ capacity, otherPosition }) => capacity.length === 2 && otherPosition !== undefined),
};

describe("some plan has", () => {
  test.each(Object.entries(variants))("%s", (_, holds) => {
    expect(plans.filter(holds).length).toBeGreaterThan(0);
  });

  test.each([
    "quan điểm", "căn cứ thực hiện", "đánh giá tình hình", "kết quả thực hiện", "mục đích, yêu cầu", "mục tiêu", "chỉ tiêu", "phạm vi, đối tượng",
    "đối tượng, thời gian", "nội dung", "nhiệm vụ, giải pháp", "nhiệm vụ trọng tâm", "lộ trình", "thời gian thực hiện",
    "nội dung, thời gian và địa điểm", "kinh phí thực hiện", "phân công", "tổ chức thực hiện", "chế độ báo cáo", "kiểm tra, giám sát",
  ])("a section or part about %s", (title) => {
    expect(plans.filter(sectionTitled(title)).length).toBeGreaterThan(0);
  });
});

/** Column titles in order, by the plans they were met in. */
const columnSets: readonly (readonly string[])[] = [
  ["TT", "Nội dung, nhiệm vụ chủ yếu", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện"],
  ["TT", "Nội dung", "Thời gian thực hiện", "Đơn vị chủ trì", "Đơn vị phối hợp", "Ghi chú"],
  ["TT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Kết quả/Sản phẩm", "Thời gian", "Ghi chú"],
  ["STT", "Chỉ tiêu", "Đến hết năm 2026", "Đến năm 2030", "Tầm nhìn đến năm 2045", "Đơn vị chủ trì", "Đơn vị phối hợp, cung cấp số liệu"],
  ["Nội dung", "Phân công nhiệm vụ", "Tiến độ", "Phương pháp", "Nguồn lực", "Sản phẩm đầu ra"],
  ["TT", "Tên dự án", "Địa điểm dự kiến", "Nguyên liệu đầu vào", "Sản phẩm, quy mô định hướng", "Trạng thái; hình thức", "Cơ quan đầu mối; nhà đầu tư"],
  ["STT", "Hoạt động triển khai", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
  ["STT", "Nội dung chỉ tiêu", "Chỉ tiêu", "Mốc hoàn thành", "Gắn mục tiêu"],
  ["STT", "Rủi ro", "Khả năng xảy ra", "Mức tác động", "Biện pháp phòng ngừa"],
  ["Stt", "Nội dung nhiệm vụ", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Thời gian", "Sản phẩm, kết quả", "Chỉ tiêu liên quan", "Nguồn kinh phí", "Ghi chú"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
  ["STT", "Nội dung nhiệm vụ", "Văn bản giao nhiệm vụ", "Thời hạn hoàn thành", "Cơ quan chủ trì", "Cơ quan phối hợp", "Cấp trình", "Lãnh đạo phụ trách"],
];

test.each(columnSets.map((titles) => ({ titles: titles.join(" | ") })))("some table has the columns $titles", ({ titles }) => {
  const found = plans.flatMap(tablesIn).map(({ columns }) => columns.map(({ title }) => title).join(" | "));
  expect(found).toContain(titles);
});

/** As met in real plans; capitals aside. */
const timeExpressions: readonly string[] = [
  "Trước ngày 15/12/2023", "Hoàn thành trước ngày 15/12", "Trước ngày 15 tháng 11 hằng năm", "chậm nhất trước ngày 01 tháng 12", "Từ ngày 05/9/2026",
  "từ ngày 16/7 đến 24/7/2026", "Từ tháng 6/2026 đến tháng 9/2026", "Từ tháng 7/2027 trở đi", "Tháng 5", "Tháng 5, 6, 7", "Tháng 9, 10, 11", "Tháng 11, 12",
  "tháng 6/2026", "Tháng 9 - 10/2026", "Quý I", "Trong quý I", "quý IV/2026", "Quý I, II", "Quý III - IV/2026", "6 tháng đầu năm", "6 tháng cuối năm",
  "Trong năm", "Trong năm 2026", "Năm 2026", "2027 - 2030", "năm học 2026 - 2027", "giai đoạn 2026 - 2030", "Thường xuyên", "Thường xuyên trong năm",
  "Nhiệm vụ thường xuyên", "Hằng tháng", "Hàng tuần", "Hàng tháng", "hằng quý", "cập nhật hằng quý đến 2030", "định kỳ 6 tháng, hằng năm",
  "Sáng thứ Bảy hàng tuần (từ 07 giờ 30 phút đến 11 giờ 00 phút)", "Theo Kế hoạch của tỉnh", "20 ngày sau khi Tỉnh uỷ ban hành",
  "trước 05 ngày tổ chức Hội nghị", "Phát sinh", "Đột xuất", "Sau khi có văn bản của cấp trên", "(nếu có)", "Dự kiến tháng 6/2026",
];
/** Where the expression is part of a longer cell. */
const timeParts: readonly string[] = ["quý II/2027", "Khởi động quý IV/2026; báo cáo ", "cập nhật hằng quý đến 2030.", "trình phê duyệt quý II/2027; hội nghị ", "(phấn đấu)", "dự kiến "];

describe("some task has the time", () => {
  const times = plans.flatMap(entriesIn).flatMap(({ cells }) => textsOf(cells["time"]).map((text) => text.toLowerCase()));

  test.each(timeExpressions)("%s", (expression) => {
    expect(times).toContain(expression.toLowerCase());
  });
  test.each(timeParts)("… %s …", (expression) => {
    expect(times.filter((text) => text.includes(expression.toLowerCase())).length).toBeGreaterThan(0);
  });
});
