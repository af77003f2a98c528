/** Words of the self-check by the scoring sheets of OCOP. */
export const selfCheck = {
  title: "Tự chấm điểm OCOP",
  door: "Tự chấm thử điểm OCOP",
  guide: "Chọn món, rồi chọn bộ tiêu chí của món ấy. Chấm xong biết còn thiếu gì để lên sao.",
  lead: "Có ba bộ tiêu chí. Khách không thấy điểm này.",
  noGoods: "Gian chưa có món nào. Đăng món trước rồi chấm.",
  sheetGuide: "Mở từng mục, chọn mức đúng với món, rồi bấm Lưu. Chưa biết thì để trống, lần sau chấm tiếp.",
  notCouncil: "Tự chấm thử, không thay kết quả của hội đồng. Khách không thấy.",
  total: "{total} điểm, ứng với {stars} sao",
  totalLow: "{total} điểm, chưa đủ 3 sao",
  part: "{id}. {name}: {points} trên {max} điểm",
  unanswered: "Còn {n} tiêu chí chưa chấm, đang tính 0 điểm: {numbers}",
  next: "Để lên {stars} sao",
  missingPoints: "Thêm {n} điểm",
  missingMinimum: "Tiêu chí {number}, {name}: cần ít nhất {needed} điểm, đang {points}",
  excludes: "Không được chấm nếu: {what}",
  section: "{part}{number}. {name}: {points} trên {max} điểm",
  sectionOpen: "{part}{number}. {name}: {points} trên {max} điểm, còn {left} câu",
  criterion: "{number}. {name} (nhiều nhất {max} điểm)",
  points: "{n} điểm",
  pointsAndStars: "{n} điểm · mức ít nhất của {stars} sao",
  none: "Chưa có mức nào đúng",
  met: "Đạt",
  lawAsks: "Luật có bắt buộc tiêu chí {number} với món này không",
  lawDoesNot: "Luật không bắt buộc với món này",
  save: "Lưu và xem điểm",
  saved: "Đã lưu. Điểm mới ở ngay dưới.",
}

export const selfCheckErrors = {
  set_without_sheet: "Chưa có bảng tiêu chí của bộ này.",
  answers_wrong: "Trang này đã cũ. Mở lại rồi chấm tiếp.",
  criterion_unknown: "Trang này đã cũ. Mở lại rồi chấm tiếp.",
  points_wrong: "Chọn một mức trong bảng.",
  points_without_ground: "Tiêu chí này chỉ có điểm khi tiêu chí {criterion} có điểm.",
  self_check_changed: "Có người vừa lưu bảng này. Mở lại để xem, rồi chấm tiếp.",
}

export type SelfCheckErrors = typeof selfCheckErrors
