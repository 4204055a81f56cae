/** The words, the letter and the colour that the decree fixes. */

export const font = "Times New Roman";
/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4: black. */
export const color = "000000";
/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2, điểm b: the mark of urgency is bright red. */
export const urgencyColor = "FF0000";
export const language = "vi-VN";

/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1. The decree prints both HÒA and HOÀ; its rule has HÒA. */
export const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const motto = "Độc lập - Tự do - Hạnh phúc";
