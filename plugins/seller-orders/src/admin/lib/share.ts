/** States of a share, in the order of its way. */
export const STATES = [
  "placed",
  "confirmed",
  "packed",
  "shipped",
  "ready_to_collect",
  "delivered",
  "completed",
  "declined",
  "cancelled",
  "returned",
] as const
export type State = (typeof STATES)[number]

export type EndedBy = "buyer" | "stall" | "staff" | "lost" | "late_transfer" | "not_taken"

/** A share in the list, as GET /admin/seller-orders answers it. Times ISO 8601, UTC; money in đồng. */
export interface ShareRow {
  id: string
  reference: string
  state: State
  ended_by: EndedBy | null
  placed_at: string
  seller: { name: string }
  recipient_name: string | null
  total: number
  is_late: boolean
  has_open_dispute: boolean
  has_open_return: boolean
}

export interface Dispute {
  id: string
  opened_by: string
  reason: string
  note: string | null
  state: "open" | "decided"
  opened_at: string
  decision: string | null
  credit_vnd: number | null
  decision_note: string | null
  /** The return it is about. */
  share_return_id: string | null
  photos: { id: string; sent_by: "buyer" | "household" }[]
}

/** A share with everything, as GET /admin/seller-orders/:id answers it. */
export interface Share {
  id: string
  reference: string
  state: State
  ended_by: EndedBy | null
  /** Nobody accepted it, or it was accepted and is late: an officer may end it. */
  is_endable: boolean
  placed_at: string
  /** `thumbnail`: an address that the browser finds; the backend makes it of the picture's key in answers to Admin. */
  items: { id: string; title: string; thumbnail: string | null; quantity: number; total: number }[]
  total: number
  /** Calendar days, YYYY-MM-DD; null where it is agreed by telephone. */
  expected: { send_by: string; from: string; until: string } | null
  pick_up: boolean
  by_agreement: boolean
  fee_request: { amount_vnd: number; state: string; note: string | null } | null
  has_receipt: boolean
  buyer_note: string | null
  carrier: string | null
  tracking_code: string | null
  end_reason: string | null
  end_note: string | null
  delivery: { recipient_name: string | null; commune_name: string | null; province_name: string | null }
  changes: { action: string; by_kind: string; at: string }[]
  returns: {
    id: string
    state: string
    reason: string
    note: string | null
    asked_at: string
    wants: "money" | "same"
    remedy: "money" | "same" | null
    way_back_payer: "buyer" | "stall" | "nobody" | null
    replacement: {
      state: string
      state_at: string
      carrier: string | null
      tracking_code: string | null
      /** Id of the photo of its parcel's receipt. */
      receipt: string | null
    } | null
    refuse_reason: string | null
    refuse_note: string | null
    items: { id: string; title: string; quantity: number; received: number | null }[]
    photos: string[]
  }[]
  refunds: { id: string; amount: number; method: string; origin: string; state: string; settled_note: string | null }[]
  disputes: Dispute[]
  seller: { id: string; name: string }
  recipient_phone: string | null
  contact: string | null
  siblings: { id: string; reference: string; state: State }[]
  money: { gross: number; live: number; captured: number; at_door: number }
}

/** Name of the words for where a share stands: who ended it, where somebody did. */
export function stateWord({ state, ended_by }: Pick<Share, "state" | "ended_by">): string {
  return ended_by ? `endedBy.${ended_by}` : `state.${state}`
}

/** `450.000 ₫`. */
export function dong(amount: number, language: string): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { style: "currency", currency: "VND" }).format(
    amount,
  )
}
