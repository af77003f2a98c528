import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { Handover } from "../../providers/carriers/carrier"
import { CAME_BACK_REASONS } from "./came-back"
import { STAFF_END_REASONS } from "./ended-by"
import { readRestock } from "./restock"

export const END_REASONS = [
  "out_of_material",
  "sold_elsewhere",
  "too_many_orders",
  "too_far",
  "broken",
  "other",
] as const

/** What is said beside a move. */
export interface MoveDetails {
  reason?: string | null
  note?: string | null
  carrier?: string | null
  tracking_code?: string | null
  seen?: string | null
  /** By line, how many pieces that came back can be sold again. */
  restock?: Record<string, number>
}

const NOTE_MAX = 300
const CARRIER_MAX = 60
/** Letters, digits and dashes: what carriers print under their bars. */
const TRACKING_CODE = /^[A-Z0-9-]{4,40}$/

/** @throws InputError `end_reason_wrong` */
function readReason(value: unknown, known: readonly string[]): string {
  const reason = known.find((one) => one === value)
  if (!reason) {
    throw new InputError({ code: "end_reason_wrong", field: "reason", message: `One of ${known.join(", ")}` })
  }
  return reason
}

function readTrackingCode(value: unknown): string | null {
  const typed = readText(value, { field: "tracking_code", max: 60 })
  const code = typed?.replaceAll(/\s/g, "").toUpperCase() ?? null
  if (code !== null && !TRACKING_CODE.test(code)) {
    throw new InputError({
      code: "tracking_code_wrong",
      field: "tracking_code",
      message: "4 to 40 letters, digits or dashes",
    })
  }
  return code
}

/**
 * Why a share cannot be done: `{ reason, note? }`.
 * @throws InputError `end_reason_wrong`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readDecline(body: Record<string, unknown>): MoveDetails {
  return readAll({
    reason: () => readReason(body.reason, END_REASONS),
    note: () => readText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
  })
}

/**
 * Why an officer ends a share that nobody accepts, or that is late: `{ reason, note }`; buyer and household read both.
 * @throws InputError `end_reason_wrong`, `text_required`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readStaffEnd(body: Record<string, unknown>): MoveDetails {
  return readAll({
    reason: () => readReason(body.reason, STAFF_END_REASONS),
    note: () => readRequiredText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
  })
}

/**
 * Why a parcel came back, and what of it can be sold again: `{ reason, note?, items: [{ id, restock }] }`; a line that is left
 * out is written off.
 * @throws InputError `end_reason_wrong`, those of `readRestock` and `readText`
 */
export function readCameBack(body: Record<string, unknown>): MoveDetails {
  return readAll({
    reason: () => readReason(body.reason, CAME_BACK_REASONS),
    note: () => readText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
    restock: () => readRestock(body.items),
  })
}

/**
 * How a parcel was sent: `{ carrier?, tracking_code? }`; both may be missing, a neighbour may have taken it along.
 * @throws InputError `tracking_code_wrong`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readShipment(body: Record<string, unknown>): Handover {
  return readAll({
    carrier: () => readText(body.carrier, { field: "carrier", max: CARRIER_MAX }),
    tracking_code: () => readTrackingCode(body.tracking_code),
  })
}

/** ISO 8601 with milliseconds, UTC, as the desk read it. */
const SEEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/**
 * Since when the share had stood as it was shown, for a deed that can be undone and done again: `{ seen? }`.
 * @throws InputError `field_wrong`
 */
export function readSeen(body: Record<string, unknown>): MoveDetails {
  const seen = body.seen || null
  if (seen !== null && !(typeof seen === "string" && SEEN.test(seen))) {
    throw new InputError({ code: "field_wrong", field: "seen", message: "seen must be the order's state_at" })
  }
  return { seen }
}
