/** What is answered about codes and printed labels of a lot. */
export const labelErrors = {
  lot_not_found: "Không thấy mẻ này ở gian.",
  lot_recalled: "Mẻ này đã thu hồi, không ghi hay in thêm được.",
  lot_code_revoked: "Mã chung của mẻ đã ngừng dùng. Làm mã cho từng món.",
  serial_taken: "Món số {serial} đã có mã rồi. Mở lại trang để xem số tiếp theo.",
  serial_twice: "Số {serial} gõ hai lần. Bỏ bớt một.",
  codes_beyond_lot: "Mẻ chỉ còn thiếu {most} mã. Gõ lại số mã cần làm.",
  codes_too_many: "Mỗi lần làm nhiều nhất {max} mã.",
  code_count_wrong: "Cần mấy mã? Gõ bằng chữ số, từ 1.",
  code_number_wrong: "Đánh số từ mấy? Gõ bằng chữ số, từ 1.",
  code_not_found: "Không thấy mã này ở gian.",
  code_revoked: "Mã này đã ngừng dùng từ trước.",
  gs1_text_wrong: "Chỉ dùng chữ không dấu, chữ số và dấu gạch, không có dấu cách.",
  gs1_text_too_long: "Dài quá. Nhiều nhất {max} ký tự.",
  gtin_wrong: "Mã vạch có 8, 12, 13 hoặc 14 chữ số.",
  gtin_check_digit_wrong: "Mã vạch sai một chữ số. Xem lại trên bao bì.",
  gtin_restricted: "Mã vạch này chỉ dùng riêng trong một cửa hàng, không in ra ngoài được.",
  digital_link_wrong: "Đường dẫn trên tem không đọc được.",
}

export type LabelErrors = typeof labelErrors
