/** Words of the page of signed days. */
export const vi = {
  title: "Sổ gốc hằng ngày",
  description: "Mỗi ngày chợ ký một con số tính từ nhật ký của mọi mẻ hàng. Ai cũng tự kiểm được.",
  lead: "Mỗi ngày chợ ký một con số tính từ nhật ký của mọi mẻ hàng. Số đã công bố thì chính chợ cũng không sửa nhật ký của những ngày ấy được nữa mà không ai biết.",
  proves: "Sổ này cho biết nhật ký còn nguyên như lúc ghi. Nó không cho biết điều người làm ghi có đúng hay không.",
  how: "Tự kiểm một mẻ hàng",
  steps: [
    "Mở trang của mã trên tem, bấm Tải nhật ký để tự kiểm.",
    "Tải chương trình kiểm và khóa của chợ ở dưới. Máy cần có Node 20 trở lên, ngoài ra không cần gì của chợ.",
    "Chạy lệnh này, thay tên tệp cho đúng. Dòng cuối là All holds thì nhật ký còn nguyên.",
  ],
  script: "Tải chương trình kiểm",
  keys: "Khóa của chợ",
  keyOf: (id: string, day: string) => `Khóa ${id}, dùng từ ngày ${day}`,
  keep: "Ghi lại tên khóa ở nơi khác: ai cũng có thể ký bằng một khóa tự làm.",
  days: "Những ngày đã ký",
  none: "Chưa có ngày nào được ký: ngày đầu có ở đây sau nửa đêm.",
  failed: "Chưa đọc được sổ gốc. Tải lại trang sau một phút.",
  sizeOf: (n: string) => `${n} mẻ`,
  data: "Tải sổ gốc (JSON)",
}
export type RootsMessages = typeof vi
