/** Words of sending a link into a chat. Plain texts: they travel to the browser. */
export const share = {
  share: "Gửi lên nhóm Zalo",
  copied: "Đã chép đường dẫn. Mở nhóm Zalo, bấm giữ ô nhắn rồi dán.",
  copyByHand: "Bấm giữ đường dẫn dưới đây để chép.",
  link: "Đường dẫn để gửi cho khách:",
}
