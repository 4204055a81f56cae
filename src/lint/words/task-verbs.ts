/** Verbs that begin the tasks of a plan, with the capital they have there. As alternatives for a pattern. */
export const taskVerbs = [
  "Bổ sung", "Chủ động", "Chỉ đạo", "Công bố", "Cung cấp", "Đăng ký", "Đánh giá", "Đẩy mạnh", "Đôn đốc", "Duy trì", "Giám sát", "Hoàn thành", "Hoàn thiện",
  "Huy động", "Hướng dẫn", "Kiểm tra", "Lập", "Lựa chọn", "Mở rộng", "Nâng cao", "Phát động", "Phân công", "Phối hợp", "Phổ biến", "Rà soát", "Soạn thảo",
  "Sơ kết", "Tăng cường", "Tập huấn", "Tập trung", "Tham mưu", "Theo dõi", "Thẩm định", "Thống kê", "Thu thập", "Thực hiện", "Tiếp nhận", "Tiếp tục", "Tổ chức",
  "Tổng hợp", "Tổng kết", "Triển khai", "Trình", "Tuyên truyền", "Vận động", "Xác định", "Xây dựng", "Xử lý",
].join("|");
