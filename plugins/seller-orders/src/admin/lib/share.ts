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

/** A share in the list, as GET /admin/seller-orders answers it. Times ISO 8601, UTC; money in đồng. */
export interface ShareRow {
  id: string
  reference: string
  state: State
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
}

/** A share with everything, as GET /admin/seller-orders/:id answers it. */
export interface Share {
  id: string
  reference: string
  state: State
  placed_at: string
  items: { id: string; title: string; quantity: number; total: number }[]
  total: number
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
    refuse_reason: string | null
    refuse_note: string | null
    items: { id: string; title: string; quantity: number }[]
    photos: string[]
  }[]
  refunds: { id: string; amount: number; method: string; state: string }[]
  disputes: Dispute[]
  seller: { id: string; name: string }
  recipient_phone: string | null
  contact: string | null
  siblings: { id: string; reference: string; state: State }[]
  money: { gross: number; live: number; captured: number; at_door: number }
}

/** `450.000 ₫`. */
export function dong(amount: number, language: string): string {
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { style: "currency", currency: "VND" }).format(
    amount,
  )
}
