/** Vietnamese words around the guides; what a guide says is written by staff. */
export const vi = {
  title: "Hướng dẫn bán hàng",
  lead: "Mỗi việc một trang ngắn, có hình, có tiếng.",
  description:
    "Hướng dẫn ngắn cho các hộ làng nghề: mở gian, chụp ảnh, đăng hàng, gói hàng, gửi bưu điện, xem tiền về.",
  emptyTitle: "Chưa có hướng dẫn nào",
  emptyText: "Cán bộ đang viết. Mời bạn quay lại sau.",
  steps: (n: number) => `${n} bước`,
  step: (n: number, total: number) => `Bước ${n} trên ${total}`,
  sound: "Nghe người đọc",
  tools: {
    listen: "Nghe đọc",
    listenStop: "Thôi đọc",
    share: "Gửi lên nhóm Zalo",
    copied: "Đã chép đường dẫn. Mở nhóm Zalo rồi dán vào.",
    notCopied: "Chưa chép được. Chép đường dẫn ở trên cùng trình duyệt.",
  },
  others: "Hướng dẫn khác",
  desk: "Vào gian hàng của tôi",
}

export type GuideMessages = typeof vi
