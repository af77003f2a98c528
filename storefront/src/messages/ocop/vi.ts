/** Vietnamese words about OCOP certificates, as buyers read them. Official things keep the law's words. */
export const vi = {
  stars: (n: number) => `OCOP ${n} sao`,
  demoStars: (n: number) => `OCOP ${n} sao · minh họa`,
  title: "Giấy chứng nhận OCOP",
  titleOf: (product: string) => `Giấy chứng nhận OCOP: ${product}`,
  description: (set: string, body: string) =>
    `Giấy chứng nhận OCOP của ${body}, bộ sản phẩm ${set}. Cán bộ đã đối chiếu.`,
  what: "OCOP là chương trình Mỗi xã một sản phẩm. Nhà nước chấm điểm và công nhận từ 3 đến 5 sao. Giấy có hạn, hết hạn thì sao không còn.",
  validUntil: (day: string) => `Còn hiệu lực đến ${day}`,
  extendedUntil: (day: string) => `Tiếp tục có hiệu lực đến khi có kết quả, chậm nhất ${day}`,
  validFrom: (day: string) => `Có hiệu lực từ ${day}`,
  ended: (day: string) => `Đã hết hạn ngày ${day}`,
  replaced: "Đã công nhận lại bằng giấy khác",
  withdrawn: (number: string, day: string) => `Bị thu hồi theo Quyết định ${number} ngày ${day}`,
  checked: (day: string) => `Cán bộ đối chiếu với quyết định vào ngày ${day}`,
  demo: "Dữ liệu minh họa: không cơ quan nào cấp các số trên trang này.",
  level: "Hạng được công nhận",
  levelOf: (n: number) => `${n} sao`,
  number: "Số giấy",
  decision: "Quyết định công nhận",
  decisionOf: (number: string, day: string) => `${number}, ngày ${day}`,
  body: "Cơ quan công nhận",
  holder: "Chủ thể",
  set: "Bộ sản phẩm",
  code: "Mã sản phẩm",
  issuedOn: "Ngày cấp",
  lastDay: "Hạn đến hết ngày",
  seeCertificate: "Xem giấy chứng nhận",
  seeProduct: (title: string) => `Xem món: ${title}`,
  seeSeller: (name: string) => `Xem gian ${name}`,
}

/** The shape every language fills. */
export type OcopMessages = typeof vi
