/** Words of several syllables that names of organs and titles of plans are made of. A line never ends inside one. */
export const compounds: ReadonlySet<string> = new Set([
  "phòng, chống",
  "phòng cháy, chữa cháy",
  ...[
    // Organs and offices
    "ủy ban nhân dân, uỷ ban nhân dân, hội đồng nhân dân, mặt trận, tổ quốc, ủy ban, uỷ ban, hội đồng, ban chỉ đạo",
    "ban chỉ huy, ban tổ chức, ban quản lý, tổ công tác, tổ giúp việc, chủ tịch, phó chủ tịch, trưởng phòng",
    "trung tâm, văn phòng, thường trực, thường vụ, chấp hành, chi cục, thanh tra, công an, quân sự, biên phòng, tòa án, viện kiểm sát",
    "đơn vị, cơ quan, tổ chức, đoàn thể, liên hiệp, hội liên hiệp, hiệp hội, hợp tác xã, doanh nghiệp, trường học, bệnh viện",
    // Places
    "cách mạng, tháng tám, đặc khu, thành phố, thị xã, thị trấn, thủ đô, địa bàn, địa phương, trung ương, cấp xã, cấp tỉnh, việt nam",
    // Fields of work
    "văn hóa, văn hoá, xã hội, thể thao, thể dục, truyền thông, thông tin, du lịch, gia đình, trẻ em, phụ nữ",
    "thanh niên, nông dân, cựu chiến binh, người cao tuổi, người có công, kinh tế, hạ tầng, đô thị, nông thôn mới",
    "nông thôn, nông nghiệp, lâm nghiệp, thủy lợi, chăn nuôi, môi trường, tài nguyên, đất đai, khoáng sản, xây dựng",
    "giao thông, vận tải, công thương, công nghiệp, thương mại, dịch vụ, giáo dục, đào tạo, khoa học, công nghệ",
    "đổi mới sáng tạo, đổi mới, sáng tạo, chuyển đổi số, chính quyền số, tài chính, kế hoạch, ngân sách, đầu tư",
    "đầu tư công, nội vụ, tư pháp, hộ tịch, y tế, dân số, bảo hiểm, lao động, việc làm, dân tộc, tôn giáo, đối ngoại",
    "ngoại vụ, quốc phòng, an ninh, trật tự, an toàn, an toàn giao thông, an toàn thực phẩm, thực phẩm, ma túy",
    "hành chính, hành chính công, thủ tục, thủ tục hành chính, cải cách, cải cách hành chính, dịch vụ công",
    "phục vụ, công chức, viên chức, cán bộ, văn thư, lưu trữ, tiếp công dân, công dân, khiếu nại, tố cáo, tham nhũng",
    "lãng phí, tiêu cực, thi đua, khen thưởng, dân chủ, dân vận, pháp luật, phổ biến, giáo dục pháp luật, hòa giải",
    "thiên tai, tìm kiếm cứu nạn, phòng thủ dân sự, dân quân, tự vệ, cháy nổ, cứu nạn, cứu hộ, dịch bệnh, vệ sinh",
    "giảm nghèo, bền vững, an sinh, an sinh xã hội, mục tiêu, quốc gia, chương trình, đề án, dự án, phong trào",
    // Actions and notions
    "công tác, thực hiện, tổ chức thực hiện, triển khai, nhiệm vụ, giải pháp, nội dung, thời gian, phân công",
    "phát triển, xây dựng, nâng cao, tăng cường, đẩy mạnh, chất lượng, hiệu quả, hiệu lực, quản lý, nhà nước",
    "kiểm tra, giám sát, đánh giá, báo cáo, tuyên truyền, tập huấn, bồi dưỡng, hội nghị, hội thi, kỷ niệm, chào mừng",
    "sơ kết, tổng kết, rà soát, kiểm soát, phòng chống, phòng ngừa, bảo vệ, bảo đảm, ứng dụng, dữ liệu, trí tuệ nhân tạo",
    "nghị quyết, nghị định, quyết định, chỉ thị, thông tư, kết luận, chính phủ, quốc hội, thủ tướng, nhân dân",
    "giai đoạn, ban hành, kèm theo, chi tiết, danh mục, biểu mẫu, chỉ tiêu, tiến độ, phụ trách, phối hợp, chủ trì",
    "văn bản, tài liệu, hồ sơ, lãnh đạo, thời hạn, hoàn thành, kết quả, sản phẩm, số liệu, số lượng, kinh phí, thành tiền",
    "nguồn lực, nghìn đồng, triệu đồng, tỷ đồng, địa điểm, đối tượng, năm học, động vật, thực vật, cháy rừng, chữa cháy, dịch bệnh",
    "điện tử, không gian, mạng lưới, hệ thống, toàn dân, toàn diện, trọng tâm, đột phá, chuyên đề, định kỳ, hằng năm",
  ]
    .join(", ")
    .split(", "),
]);

/** In syllables. */
export const longestCompound = 4;
