/** The same pieces once more; `at` ISO 8601. */
export type Replacement = {
  state: "reserved" | "sent" | "received" | "ended"
  /** Why it is not sent. */
  endReason: "household" | "withdrawn" | "lapsed" | "decided" | null
  at: string
  carrier: string | null
  trackingCode: string | null
  /** Id of the photo of its parcel's receipt. */
  receipt: string | null
}

/** It as the backend writes it. */
export type RawReplacement = {
  state: Replacement["state"]
  state_at: string
  end_reason: Replacement["endReason"]
  carrier: string | null
  tracking_code: string | null
  receipt: string | null
}

export function toReplacement(raw: RawReplacement | null): Replacement | null {
  if (!raw) return null
  const { state, state_at: at, end_reason: endReason, carrier, tracking_code: trackingCode, receipt } = raw
  return { state, endReason, at, carrier, trackingCode, receipt }
}
