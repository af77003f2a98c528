/** Words of the printed catalogue for a fair. */
export const fair = {
  title: "In danh mục đi hội chợ",
  door: "In danh mục đi hội chợ",
  guide: "Máy gom hàng đang bán thành một tệp PDF để in, mỗi món một mã QR dẫn về trang bán.",
  name: "Tên in ở bìa",
  nameHint: "Như tên hội chợ. Để trống thì bìa ghi tên gian hàng.",
  language: "In bằng tiếng nào",
  vietnamese: "Tiếng Việt",
  english: "Tiếng Anh",
  prices: "In giá hay không",
  withPrices: "In cả giá",
  noPrices: "Không in giá",
  which: "In món nào",
  allGoods: "Mọi món đang bán",
  certifiedOnly: "Chỉ in món đang có sao OCOP",
  make: "Làm danh mục",
  untitled: "Hàng của gian",
  progress: "Đang gom ảnh: {done} trên {all} món",
  drawing: "Đang xếp trang: {all} món",
  refresh: "Xem lại",
  stop: "Dừng lại",
  earlier: "Đã làm",
  made: "{n} món, {pages} trang",
  swept: "Tệp đã xóa sau 14 ngày. Cần thì làm lại.",
  download: "Tải PDF",
  states: {
    waiting: "Đang chờ",
    running: "Đang làm",
    done: "Đã xong",
    failed: "Chưa làm được",
    cancelled: "Đã dừng",
  },
  done: { stopped: "Đã dừng, không có tệp nào được làm." } as Record<string, string>,
}

export const fairErrors = {
  fair_empty: "Chưa có món nào đang bán hợp với lựa chọn này.",
  fair_too_many: "Gian có hơn 1.000 món. Chọn in riêng món có sao OCOP.",
  fair_too_many_today: "Hôm nay đã làm đủ nhiều danh mục. Mai làm tiếp.",
  fair_running: "Đang có một danh mục làm dở. Chờ xong, hoặc bấm dừng.",
  fair_over: "Danh mục này đã xong hoặc đã dừng.",
  fair_not_found: "Không thấy danh mục này. Người làm mới tải được.",
  fair_without_file: "Tệp chưa có, hoặc đã xóa sau 14 ngày.",
  fair_broke_down: "Máy thử mấy lần chưa xong. Làm lại, hoặc gọi người giúp.",
}

export type FairErrors = typeof fairErrors
