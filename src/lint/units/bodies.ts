/** Words of offices that say what stands in a cell of units: no unit at all, or nobody in particular. */

/** Things that carry information but cannot lead, help or answer for anything. */
export const thing =
  /^(?:trang (?:thông tin điện tử|tin điện tử|web|facebook|fanpage|zalo)|website|fanpage|cổng dịch vụ công|hệ thống (?!chính trị)|phần mềm|ứng dụng|cơ sở dữ liệu|nhóm zalo|mạng xã hội|loa truyền thanh)/iu;

/** "Các cơ quan liên quan": nobody can tell who is meant. */
export const vague =
  /^(?:các |một số |những )?(?:(?:cơ quan|đơn vị|phòng|ban|ngành|sở|tổ chức|cá nhân|địa phương|bộ phận)(?:,\s*|\s+và\s+|\s+)?)+(?:có )?liên quan(?: khác)?$/iu;
