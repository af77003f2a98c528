/** Vietnamese words of a part that ended before its goods were there, and of whom its buyer may turn to. */
export const ending = {
  endReason: (reason: string) => `Vì sao: ${reason}`,
  endReasons: {
    out_of_material: "Hết vật liệu",
    sold_elsewhere: "Đã bán ở ngoài",
    too_many_orders: "Nhiều đơn quá, không kịp",
    too_far: "Gửi xa quá",
    broken: "Hàng bị hỏng",
    stall_silent: "Gian hàng không trả lời",
    stall_away: "Gian hàng đang vắng nhà",
    buyer_asked: "Bạn nhờ hủy",
    transfer_late: "Tiền chuyển khoản không về",
    not_collected: "Bạn không đến lấy",
    refused: "Bạn không nhận, hoặc không nghe máy",
    not_delivered: "Không giao được tới nơi",
    broken_on_way: "Hỏng trên đường",
    other: "Lý do khác",
  },
  endedBy: {
    buyer: "Bạn đã hủy",
    stall: "Gian hàng không làm được đơn này",
    staff: "Cán bộ đã hủy phần này",
    lost: "Hàng không tới, cán bộ đã xác nhận",
    late_transfer: "Đã hủy vì quá hạn chuyển tiền",
    not_taken: "Hàng đã quay về gian hàng",
  },
  /** Beside a part that was paid before and came back. */
  feeUsed: (money: string) => `Phí gửi đi ${money} đã dùng, không trả lại. Không đúng thì nhờ cán bộ xem.`,
  /** Beside a part that counts as delivered because its time passed. */
  bySilence: "Quá ngày giao đã lâu mà không ai báo gì, nên chợ coi như hàng đã tới. Chưa nhận được thì nhờ cán bộ xem.",
  contactLater: "Gian hàng nhận đơn rồi mới có số để gọi, nếu gian để số.",
  contactOff: "Gian này không để số cho khách gọi. Gian thấy số của người nhận, khi cần sẽ gọi.",
  askOfficersOf: (commune: string) => `Cán bộ ${commune} xem được đơn này và gọi được gian hàng.`,
  callMarket: "Gọi chợ",
}

/** The shape every language fills. */
export type EndingMessages = typeof ending
