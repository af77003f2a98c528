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
  lot_without_code: "Lô {lot_no} chưa có mã đang dùng. Làm mã rồi in.",
  label_pieces_none: "Lô {lot_no} không còn món nào từ số này. Xem lại số bắt đầu.",
  labels_too_many: "Mỗi lần in nhiều nhất {max} tem. Chia làm mấy lần.",
  label_number_wrong: "Gõ số từ {min} đến {max}.",
  label_lots_too_many: "Mỗi lần in nhiều nhất {max} mẻ.",
  label_sheet_running: "Đang có tem làm dở. Chờ xong, hoặc bấm dừng.",
  label_sheets_too_many_today: "Hôm nay đã làm đủ nhiều tem. Mai làm tiếp.",
  label_sheet_over: "Tem này đã xong hoặc đã dừng.",
  label_sheet_not_found: "Không thấy tem này. Người làm mới tải được.",
  label_sheet_without_file: "Tệp chưa có, hoặc đã xóa sau 14 ngày.",
  label_sheet_broke_down: "Máy thử mấy lần chưa xong. Làm lại, hoặc gọi người giúp.",
}

export type LabelErrors = typeof labelErrors
