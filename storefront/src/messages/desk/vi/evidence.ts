/** Words of the evidence for an assessment. */
export const evidence = {
  title: "Hồ sơ minh chứng OCOP",
  door: "Hồ sơ minh chứng",
  guide: "Chợ gom những gì đang giữ thành một tệp ZIP để nộp kèm. Phần còn thiếu ghi ở dưới.",
  notice: "Tập này giúp chuẩn bị, không thay Mẫu 01, Mẫu 02.",
  download: "Tải hồ sơ (ZIP)",
  inside: "Có bản tóm tắt PDF, câu chuyện và {n} ảnh.",
  sales: "Bán trong 12 tháng qua",
  onMarket: "Trên chợ: {n} món.",
  elsewhere: "Bán ở ngoài, gian tự ghi: {n} món.",
  checklist: "Còn thiếu gì",
  every: "Chung",
  fromStars: "Từ {n} sao",
}
