/** What the abbreviations in symbols stand for (Phụ lục III, Mục I; for laws and the Party as practised). */

/** Abbreviations of types, each with all types that bear it. */
export const typeSymbols: Readonly<Record<string, readonly string[]>> = {
  NQ: ["nghị quyết"],
  QĐ: ["quyết định", "quy định"],
  CT: ["chỉ thị"],
  QC: ["quy chế"],
  QyĐ: ["quy định"],
  TC: ["thông cáo"],
  TB: ["thông báo", "thông báo kết luận"],
  HD: ["hướng dẫn"],
  CTr: ["chương trình", "chương trình hành động", "chương trình phối hợp"],
  KH: ["kế hoạch", "kế hoạch phối hợp"],
  PA: ["phương án"],
  ĐA: ["đề án"],
  BC: ["báo cáo"],
  TTr: ["tờ trình"],
  CĐ: ["công điện"],
  NĐ: ["nghị định"],
  TT: ["thông tư"],
  TTLT: ["thông tư liên tịch"],
  NQLT: ["nghị quyết liên tịch"],
  KHLT: ["kế hoạch liên tịch", "kế hoạch"],
  KL: ["kết luận"],
};

/** Organs whose abbreviation leaves no doubt, and the words their names are known by. */
export const organSymbols: readonly (readonly [symbol: RegExp, name: RegExp, spoken: string])[] = [
  [/^TTg$/u, /thủ tướng/iu, "Thủ tướng Chính phủ"],
  [/^CP$/u, /^chính phủ/iu, "Chính phủ"],
  [/^QH\d+$/u, /^quốc hội/iu, "Quốc hội"],
  [/^UBTVQH\d+$/u, /ủy ban thường vụ quốc hội|uỷ ban thường vụ quốc hội|UBTVQH/iu, "Ủy ban Thường vụ Quốc hội"],
  [/^CTN$/u, /chủ tịch nước/iu, "Chủ tịch nước"],
  [/^UBND$/u, /ủy ban nhân dân|uỷ ban nhân dân|UBND/iu, "Ủy ban nhân dân"],
  [/^HĐND$/u, /hội đồng nhân dân|HĐND/iu, "Hội đồng nhân dân"],
  [/^TW$/u, /trung ương|bộ chính trị|ban bí thư|TW/iu, "cơ quan Đảng ở Trung ương"],
  [/^TU$/u, /tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|đảng bộ|(?:ban thường vụ|ban chấp hành)/iu, "Tỉnh ủy, Thành ủy"],
  [/^HU$/u, /huyện ủy|huyện uỷ|đảng bộ|(?:ban thường vụ|ban chấp hành)/iu, "Huyện ủy"],
  [/^ĐU$/u, /đảng ủy|đảng uỷ|đảng bộ|(?:ban thường vụ|ban chấp hành)/iu, "Đảng ủy"],
  [/^BNV$/u, /bộ nội vụ|bộ trưởng bộ nội vụ/iu, "Bộ Nội vụ"],
  [/^BTC$/u, /bộ tài chính|ban tổ chức/iu, "Bộ Tài chính"],
  [/^BGDĐT$/u, /giáo dục và đào tạo/iu, "Bộ Giáo dục và Đào tạo"],
  [/^BYT$/u, /bộ y tế/iu, "Bộ Y tế"],
  [/^BTP$/u, /bộ tư pháp/iu, "Bộ Tư pháp"],
  [/^BKHCN$/u, /khoa học và công nghệ/iu, "Bộ Khoa học và Công nghệ"],
];
