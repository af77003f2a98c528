/** Words of news on the phone, and of putting the desk on the phone's first screen. Plain texts: they travel to the browser. */
export const push = {
  title: "Báo tin lên máy này",
  start: "Báo tin cho tôi",
  stop: "Thôi báo lên máy này",
  state: {
    off: "Có tin mới thì máy báo ngay, không cần mở trang.",
    on: "Máy này đang được báo tin.",
    refused: "Máy đang chặn báo tin. Mở cài đặt trình duyệt để cho phép.",
    none: "Trình duyệt này không báo tin được. Mở bằng Chrome thì được.",
  },
  failed: "Chưa bật được. Chưa có gì thay đổi, thử lại sau ít phút.",
}

export const install = {
  title: "Đặt lên màn hình",
  text: "Lần sau bấm vào hình là vào gian hàng.",
  tap: "Đặt lên màn hình",
  iphone: "Bấm nút Chia sẻ, rồi chọn Thêm vào MH chính.",
}
