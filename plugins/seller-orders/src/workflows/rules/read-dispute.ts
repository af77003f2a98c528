import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"
import { readOptionalKey } from "./read-request-key"
import { readPhotos } from "./read-return"

/** What officers are asked about. */
export const DISPUTE_REASONS = ["return_refused", "replacement_missing", "not_arrived", "other"] as const
export type DisputeReason = (typeof DISPUTE_REASONS)[number]

const NOTE_MAX = 500

function readReason(value: unknown): DisputeReason {
  const reason = DISPUTE_REASONS.find((known) => known === value)
  if (!reason) {
    throw new InputError({
      code: "dispute_reason_wrong",
      field: "reason",
      message: `One of ${DISPUTE_REASONS.join(", ")}`,
    })
  }
  return reason
}

export interface ReadDispute {
  reason: DisputeReason
  /** The return it is about, refused or without what was promised for it; null: the newest that was not decided about. */
  return_id: string | null
  note: string | null
  /** Of the buyer; a household adds its own beside the question. */
  photo_ids: string[]
  /** Of the form; null where it has none. */
  request_key: string | null
}

/**
 * What a buyer or a household asks officers: `{ reason, return_id?, note?, photos?, request_key? }`.
 * @throws InputError `dispute_reason_wrong`, `request_key_wrong`, those of `readText` and `readPhotos`
 */
export function readDispute(body: Record<string, unknown>): ReadDispute {
  return readAll({
    request_key: () => readOptionalKey(body.request_key),
    return_id: () => readText(body.return_id, { field: "return_id", max: 100 }),
    reason: () => readReason(body.reason),
    note: () => readText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
    photo_ids: () => readPhotos(body.photos),
  })
}
