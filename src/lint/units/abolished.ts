/** Units that the State has abolished or merged, with the day: data, each with where it is known from. */

export interface Abolished {
  /** How plans name it. */
  readonly form: RegExp;
  /** ISO date from which there is none. */
  readonly from: string;
  /** Who has its work now, as far as it can be said. */
  readonly now: string;
  readonly source: string;
}

const twoLevels = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15: từ ngày 01/7/2025 không còn cấp huyện";
const ministries = "Nghị quyết số 176/2025/QH15 về cơ cấu tổ chức của Chính phủ, từ ngày 01/3/2025";
const departments = "Nghị định số 45/2025/NĐ-CP về cơ quan chuyên môn của UBND cấp tỉnh, từ ngày 01/3/2025";

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu");

/** In any sentence: these words name nothing else. */
export const abolished: readonly Abolished[] = [
  {
    form: word(
      "(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:các )?(?:huyện|quận|thị xã|thị trấn)|(?:các )?xã, thị trấn|cấp huyện|địa bàn huyện|[Hh]uyện (?:ủy|uỷ)",
    ),
    from: "2025-07-01",
    now: "chính quyền xã, phường, đặc khu hoặc cấp tỉnh",
    source: twoLevels,
  },
  { form: word("Bộ Kế hoạch và Đầu tư"), from: "2025-03-01", now: "Bộ Tài chính", source: ministries },
  { form: word("Bộ Giao thông vận tải"), from: "2025-03-01", now: "Bộ Xây dựng", source: ministries },
  { form: word("Bộ Tài nguyên và Môi trường|Bộ Nông nghiệp và Phát triển nông thôn"), from: "2025-03-01", now: "Bộ Nông nghiệp và Môi trường", source: ministries },
  { form: word("Bộ Thông tin và Truyền thông"), from: "2025-03-01", now: "Bộ Khoa học và Công nghệ", source: ministries },
  { form: word("Bộ Lao động - Thương binh và Xã hội|Bộ Lao động, Thương binh và Xã hội"), from: "2025-03-01", now: "Bộ Nội vụ (một số việc chuyển bộ khác)", source: ministries },
  { form: word("Sở Kế hoạch và Đầu tư"), from: "2025-03-01", now: "Sở Tài chính", source: departments },
  { form: word("Sở Giao thông vận tải"), from: "2025-03-01", now: "Sở Xây dựng", source: departments },
  { form: word("Sở Tài nguyên và Môi trường|Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT|Sở TN&MT"), from: "2025-03-01", now: "Sở Nông nghiệp và Môi trường", source: departments },
  { form: word("Sở Thông tin và Truyền thông|Sở TT&TT"), from: "2025-03-01", now: "Sở Khoa học và Công nghệ", source: departments },
  { form: word("Sở Lao động - Thương binh và Xã hội|Sở Lao động, Thương binh và Xã hội|Sở LĐ-TB&XH|Sở LĐTBXH"), from: "2025-03-01", now: "Sở Nội vụ (một số việc chuyển sở khác)", source: departments },
];

/** Where a text names units only (cells of leads and partners, recipients), the bare word is enough. */
export const districtInName: Abolished = {
  form: word("huyện|thị trấn|quận"),
  from: "2025-07-01",
  now: "đơn vị của xã, phường, đặc khu hoặc của tỉnh",
  source: twoLevels,
};

/** Divisions of the former districts, in a plan that a commune issues: its own divisions are others. */
export const districtDivisions: Abolished = {
  form: word(
    "Phòng (?:Nội vụ|Tư pháp|Tài chính - Kế hoạch|Lao động - Thương binh và Xã hội|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Văn hóa và Thông tin|Kinh tế và Hạ tầng|Giáo dục và Đào tạo|Quản lý đô thị)(?! tỉnh| Sở| thuộc Sở)(?: (?:huyện|quận|thị xã)(?: \\p{Lu}\\p{L}*)*)?",
  ),
  from: "2025-07-01",
  now: "Phòng Kinh tế (hoặc Kinh tế, Hạ tầng và Đô thị), Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND",
  source: "Nghị định số 150/2025/NĐ-CP về cơ quan chuyên môn của UBND cấp xã, từ ngày 01/7/2025",
};
