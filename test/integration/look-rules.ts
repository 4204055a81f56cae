/** How the decree sets each component, typed from its sample table and not from our own measures (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V). */
import type { Look } from "./looks.ts";

export interface LookRule {
  /** As shown in Word. */
  readonly style: string;
  readonly holds: (look: Look) => boolean;
}

interface Setting {
  readonly sizes: readonly [least: number, most: number];
  readonly weight?: "bold" | "italic" | "bold italic";
  readonly align?: string;
  readonly capitals?: boolean;
  readonly color?: string;
}

const [heading, centred] = [{ sizes: [13, 14], weight: "bold", align: "both" }, { sizes: [13, 14], weight: "bold", align: "center" }] as const;
const running: Setting = { sizes: [13, 14], align: "both" };

const settings: Readonly<Record<string, Setting>> = {
  "Quốc hiệu": { ...centred, sizes: [12, 13], capitals: true },
  "Tiêu ngữ": centred,
  "Cơ quan chủ quản": { sizes: [12, 13], align: "center", capitals: true },
  "Cơ quan ban hành": { ...centred, sizes: [12, 13], capitals: true },
  "Số và ký hiệu": { sizes: [13, 13], align: "center" },
  "Địa danh và thời gian": { sizes: [13, 14], weight: "italic", align: "center" },
  "Tên loại văn bản": { ...centred, capitals: true },
  "Trích yếu": centred,
  "Căn cứ": { ...running, weight: "italic" },
  "Mở đầu": running,
  "Phần": centred,
  "Tên phần": { ...centred, capitals: true },
  "Mục": { ...heading, capitals: true },
  "Khoản có tiêu đề": heading,
  "Khoản có tiêu đề cấp 2": heading,
  "Khoản": running,
  "Điểm": running,
  "Gạch đầu dòng": running,
  "Dấu cộng": running,
  "Nội dung": running,
  "Quyền hạn và chức vụ": { ...centred, capitals: true },
  "Họ tên người ký": centred,
  "Nơi nhận": { sizes: [12, 12], weight: "bold italic", align: "left" },
  "Tên nơi nhận": { sizes: [11, 11], align: "left" },
  "Ký hiệu người soạn thảo": { sizes: [11, 11], align: "right" },
  "Phụ lục": { ...centred, sizes: [14, 14] },
  "Tên phụ lục": { ...centred, capitals: true },
  "Kèm theo": { sizes: [13, 14], weight: "italic", align: "center" },
  "Địa chỉ": { sizes: [11, 12], align: "left" },
  "Phạm vi lưu hành": { ...centred, capitals: true },
  "Dấu chỉ mức độ khẩn": { ...centred, capitals: true, color: "FF0000" },
  "Số trang": { sizes: [13, 14], align: "center" },
};

export const lookRules: readonly LookRule[] = Object.entries(settings).map(([style, setting]) => ({
  style,
  holds: (look) => isSet(look, setting) && (setting !== running || isRunning(look)),
}));

function isSet({ align, runs, text }: Look, { sizes: [least, most], weight, align: wanted = "left", capitals = false, color = "auto" }: Setting): boolean {
  const isUpright = (look: Look["runs"][number]): boolean =>
    look.size >= least && look.size <= most && look.bold === (weight?.includes("bold") ?? false) && look.italic === (weight?.includes("italic") ?? false) && look.color === color;
  return align === wanted && runs.every(isUpright) && (!capitals || text === text.toUpperCase());
}

/** First line 1 or 1.27 cm, at least 6 points between paragraphs, 1 to 1.5 lines. */
const isRunning = ({ firstLine, gap, lineSpacing }: Look): boolean =>
  [567, 720].includes(firstLine) && gap >= 6 && lineSpacing.rule === "auto" && lineSpacing.amount >= 240 && lineSpacing.amount <= 360;
