import type { EndingMessages } from "./ending-vi"

/** English words of a part that ended before its goods were there, and of whom its buyer may turn to. */
export const ending: EndingMessages = {
  endReason: (reason: string) => `Why: ${reason}`,
  endReasons: {
    out_of_material: "No material left",
    sold_elsewhere: "Sold elsewhere",
    too_many_orders: "Too many orders at once",
    too_far: "Too far to send",
    broken: "The goods broke",
    stall_silent: "The stall does not answer",
    stall_away: "The stall is away",
    buyer_asked: "You asked for it",
    transfer_late: "The transfer did not come",
    not_collected: "You did not collect it",
    refused: "You did not take it, or did not answer",
    not_delivered: "It could not be delivered",
    broken_on_way: "It broke on the way",
    other: "Another reason",
  },
  endedBy: {
    buyer: "Cancelled",
    stall: "The maker could not take it",
    staff: "Cancelled by staff",
    lost: "It did not arrive; staff confirmed it",
    late_transfer: "Cancelled: no transfer in time",
    not_taken: "It came back to the stall",
  },
  feeUsed: (money) => `The ${money} for sending it was used up and stays. If that is wrong, ask staff.`,
  bySilence:
    "Its days passed long ago and nobody said a word, so it counts as delivered. If you have not got it, ask staff.",
  contactLater: "You see the stall's number once it has accepted, if it gives one.",
  contactOff: "This stall gives no number to call. It sees the recipient's number and calls when it needs to.",
  askOfficersOf: (commune) => `Staff of ${commune} can see this order and call the stall.`,
  callMarket: "Call the market",
}
