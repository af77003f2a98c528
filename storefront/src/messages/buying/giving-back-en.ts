import type { GivingBack } from "./giving-back-vi"

/** Words of what goes back of an order, and of what officers are asked. */
export const givingBack: GivingBack = {
  officers: {
    open: "Being reviewed by staff",
    ask: {
      return_refused: "Ask staff to decide",
      not_arrived: "It did not come: ask staff",
      other: "Something else: ask staff",
    },
    note: "Tell staff more",
    send: "Send to staff",
    decisions: {
      buyer: "Staff decided for you",
      household: "Staff decided for the stall",
      split: "Staff decided that a part goes back to you",
    },
    answer: (text) => `Staff say: ${text}`,
    credit: (money) => `This part costs ${money} less`,
  },
  back: {
    ask: "Return goods",
    until: (day) => `Possible until ${day}.`,
    items: "Which pieces, and how many",
    pieces: (title, most) => `${title} (at most ${most})`,
    reason: "Why",
    reasons: {
      broken: "Broken or damaged",
      wrong_piece: "Not what I ordered",
      missing_pieces: "Something is missing",
      not_as_described: "Not as described",
      changed_mind: "I changed my mind",
      other: "Another reason",
    },
    note: "Tell the stall more",
    photos: "Photos of the goods, at most 6",
    photosHint: "Show what is wrong. Only the stall and staff see them. Together at most 20 MB.",
    photosSaid: {
      shrinking: "Making the photos smaller, one moment.",
      chosen: "Photos chosen: {n}.",
      tooMany: "Only 6 photos can be sent; the first 6 are kept.",
    },
    send: "Request the return",
    states: {
      asked: "Return requested, waiting for the stall",
      accepted: "The stall takes the goods back. Please send them",
      refused: "The stall does not take the goods back",
      withdrawn: "You keep the goods",
      lapsed: "The goods never came back; the return is closed",
      received: "The goods are back at the stall",
    },
    payer: { buyer: "You pay the way back", stall: "The stall pays the way back" },
    refuseReasons: {
      used: "The goods were used",
      not_ours: "Not goods of this stall",
      as_described: "The goods are as described",
      too_late: "Reported too late",
      other: "Another reason",
    },
    photo: (n) => `Photo ${n} that you sent`,
    keep: "I keep the goods",
    refunds: {
      due: (money) => `${money} to be refunded`,
      told: (money) => `The stall says that it refunded ${money}`,
      refunded: (money) => `${money} refunded`,
    },
    gotMoney: (money) => `I have ${money} back`,
  },
}
