/** Words of what goes back of an order, and of what officers are asked. */
export const givingBack = {
  officers: {
    open: "Cán bộ đang xem xét",
    ask: {
      return_refused: "Nhờ cán bộ xem lại",
      not_arrived: "Hàng không tới, nhờ cán bộ xem",
      other: "Chuyện khác, nhờ cán bộ xem",
    },
    note: "Nói thêm với cán bộ",
    send: "Gửi cho cán bộ",
    decisions: {
      buyer: "Cán bộ quyết định theo bạn",
      household: "Cán bộ quyết định theo gian hàng",
      split: "Cán bộ quyết định trả lại bạn một phần",
    },
    answer: (text: string) => `Cán bộ trả lời: ${text}`,
    credit: (money: string) => `Phần này bớt ${money}`,
  },
  back: {
    ask: "Báo trả hàng",
    until: (day: string) => `Trả được đến hết ngày ${day}.`,
    items: "Trả món nào, mấy món",
    pieces: (title: string, most: number) => `${title} (nhiều nhất ${most})`,
    reason: "Vì sao trả",
    reasons: {
      broken: "Hàng vỡ, hỏng",
      wrong_piece: "Gửi nhầm món",
      missing_pieces: "Thiếu hàng",
      not_as_described: "Khác với lời tả",
      changed_mind: "Đổi ý, không cần nữa",
      other: "Lý do khác",
    },
    note: "Nói thêm với gian hàng",
    photos: "Ảnh món hàng, nhiều nhất 6 ảnh",
    photosHint: "Chụp rõ chỗ hỏng. Chỉ gian hàng và cán bộ xem được. Cộng lại không quá 20 MB.",
    photosSaid: {
      shrinking: "Đang thu nhỏ ảnh cho dễ gửi, chờ một chút.",
      chosen: "Đã chọn {n} ảnh.",
      tooMany: "Chỉ gửi được 6 ảnh, giữ 6 ảnh đầu.",
    },
    send: "Gửi báo trả hàng",
    states: {
      asked: "Đã báo trả hàng, chờ gian hàng trả lời",
      accepted: "Gian hàng nhận lại hàng. Gửi hàng về giúp",
      refused: "Gian hàng không nhận lại hàng",
      withdrawn: "Bạn giữ lại hàng",
      lapsed: "Hàng không về tới gian, việc trả hàng đã đóng",
      received: "Hàng đã về tới gian",
    },
    payer: { buyer: "Tiền gửi về: bạn trả", stall: "Tiền gửi về: gian hàng trả" },
    refuseReasons: {
      used: "Hàng đã qua sử dụng",
      not_ours: "Không phải hàng của gian",
      as_described: "Hàng đúng như lời tả",
      too_late: "Báo quá muộn",
      other: "Lý do khác",
    },
    photo: (n: number) => `Ảnh ${n} bạn đã gửi`,
    keep: "Tôi giữ lại hàng",
    refunds: {
      due: (money: string) => `Chờ trả lại ${money}`,
      told: (money: string) => `Gian hàng báo đã trả lại ${money}`,
      refunded: (money: string) => `Đã trả lại ${money}`,
    },
    gotMoney: (money: string) => `Tôi đã nhận lại ${money}`,
  },
}

/** The same in another language. */
export type GivingBack = typeof givingBack
