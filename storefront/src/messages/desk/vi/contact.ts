/** Words of whom buyers may call and ask. */
export const contact = {
  title: "Khách gọi, hỏi",
  guide: "Chọn máy cho khách, rồi bấm Lưu lại.",
  lead: "Khách thấy số khi gian đã nhận đơn, đến 30 ngày sau khi xong.",
  askedTitle: "Khách gọi vào máy ai?",
  askedText: "Khách đã đặt hàng có khi cần hỏi. Gian chưa chọn thì khách không thấy số nào.",
  askedGo: "Chọn máy cho khách",
  whom: "Khách gọi vào máy ai",
  nobody: "Không cho khách số nào",
  nobodyNote: "Gian vẫn gọi được cho khách.",
  zalo: "Số ấy có Zalo không",
  zaloYes: "Có, khách nhắn hỏi được",
  zaloNote: "Khách bấm một cái là mở Zalo của số ấy.",
  zaloNo: "Không, khách chỉ gọi",
}
