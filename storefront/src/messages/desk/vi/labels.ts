/** What is answered about codes and printed labels of a lot. */
export const labelErrors = {
  lot_code_revoked: "Mã chung của mẻ đã ngừng dùng. Làm mã cho từng món.",
  serial_taken: "Món số {serial} đã có mã rồi. Mở lại trang để xem số tiếp theo.",
  serial_twice: "Số {serial} gõ hai lần. Bỏ bớt một.",
  codes_beyond_lot: "Mẻ chỉ còn thiếu {most} mã. Gõ lại số mã cần làm.",
  trace_codes_too_many: "Mỗi lần làm nhiều nhất {max} mã.",
  code_count_wrong: "Cần mấy mã? Gõ bằng chữ số, từ 1.",
  code_number_wrong: "Đánh số từ mấy? Gõ bằng chữ số, từ 1.",
  code_not_found: "Không thấy mã này ở gian.",
  code_revoked: "Mã này đã ngừng dùng từ trước.",
}

export type LabelErrors = typeof labelErrors
