import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"
import { REMEDIES, type Remedy, WAY_BACK_PAYERS, type WayBackPayer } from "../../modules/returns/models"
import { readQuantity } from "./quantity"
import { readRequestKey } from "./read-request-key"
import { readReceived, readRestock } from "./restock"
import { RETURN_REASONS, type ReturnReason } from "./return-window"

/** What a buyer asks for. */
export interface ReturnWish {
  request_key: string
  reason: ReturnReason
  note: string | null
  /** Their money, or the same pieces once more. */
  wants: Remedy
  items: { line_item_id: string; quantity: number; index: number }[]
  photo_ids: string[]
}

/** Why a household does not take goods back; the last two of goods that it had said yes to. */
export const REFUSE_REASONS = [
  "used",
  "not_ours",
  "as_described",
  "too_late",
  "other",
  "came_otherwise",
  "never_came",
] as const

const NOTE_MAX = 500
const MOST_ITEMS = 50
export const MOST_PHOTOS = 6
const ID = /^\w{1,60}$/

function oneOf<Value extends string>(known: readonly Value[], value: unknown, code: string, field: string): Value {
  const found = known.find((one) => one === value)
  if (!found) {
    throw new InputError({ code, field, message: `One of ${known.join(", ")}` })
  }
  return found
}

function listOf(value: unknown, field: string, most: number, code: string): unknown[] {
  const list = value ?? []
  if (!Array.isArray(list)) {
    throw new InputError({ code: "field_wrong", field, message: `${field} must be a list` })
  }
  if (list.length > most) {
    throw new InputError({ code, field, message: `At most ${most}`, details: { max: most } })
  }
  return list
}

const fieldsOf = (one: unknown): Record<string, unknown> => (typeof one === "object" && one !== null ? { ...one } : {})

function readItems(value: unknown): ReturnWish["items"] {
  const list = listOf(value, "items", MOST_ITEMS, "items_too_many")
  if (list.length === 0) {
    throw new InputError({ code: "return_items_missing", field: "items", message: "Say which pieces go back" })
  }
  const items = list.map((one, index) => {
    const { id, quantity } = fieldsOf(one)
    if (typeof id !== "string" || !ID.test(id)) {
      throw new InputError({ code: "return_item_unknown", field: `items.${index}.id`, message: "Not a piece of it" })
    }
    return { line_item_id: id, quantity: readQuantity(quantity, `items.${index}.quantity`), index }
  })
  const twice = items.find(
    ({ line_item_id, index }) => items.findIndex((one) => one.line_item_id === line_item_id) < index,
  )
  if (twice) {
    throw new InputError({ code: "return_item_twice", field: `items.${twice.index}.id`, message: "Named twice" })
  }
  return items
}

/**
 * Ids of photos that were kept before.
 * @throws InputError `photos_too_many`, `photo_unknown`, `field_wrong`
 */
export function readPhotos(value: unknown): string[] {
  return [...new Set(listOf(value, "photos", MOST_PHOTOS, "photos_too_many"))].map((id, index) => {
    if (typeof id !== "string" || !ID.test(id)) {
      throw new InputError({ code: "photo_unknown", field: `photos.${index}`, message: "No such photo" })
    }
    return id
  })
}

/** What is not said is money. */
const readRemedy = (value: unknown, field: string): Remedy =>
  oneOf(REMEDIES, value === undefined || value === null || value === "" ? "money" : value, "remedy_wrong", field)

const readNote = (value: unknown) => readText(value, { field: "note", max: NOTE_MAX, multiline: true })

/**
 * What a buyer wants to give back: `{ request_key, reason, note?, wants?: money | same, items: [{ id, quantity }], photos? }`.
 * @throws InputError `request_key_wrong`, `return_reason_wrong`, `remedy_wrong`, `return_items_missing`, `return_item_unknown`,
 *   `return_item_twice`, `items_too_many`, `photos_too_many`, `photo_unknown`, those of `readQuantity` and `readText`
 */
export function readReturnWish(body: Record<string, unknown>): ReturnWish {
  const { items, ...read } = readAll({
    request_key: () => readRequestKey(body.request_key),
    reason: () => oneOf(RETURN_REASONS, body.reason, "return_reason_wrong", "reason"),
    note: () => readNote(body.note),
    wants: () => readRemedy(body.wants, "wants"),
    items: () => readItems(body.items),
    photo_ids: () => readPhotos(body.photos),
  })
  return { ...read, items }
}

/**
 * Who pays the way back, or that there is none, and what the buyer gets: `{ way_back_payer, remedy? }`.
 * @throws InputError `way_back_payer_wrong`, `remedy_wrong`
 */
export function readAcceptance(body: Record<string, unknown>): { way_back_payer: WayBackPayer; remedy: Remedy } {
  return readAll({
    way_back_payer: () => oneOf(WAY_BACK_PAYERS, body.way_back_payer, "way_back_payer_wrong", "way_back_payer"),
    remedy: () => readRemedy(body.remedy, "remedy"),
  })
}

/**
 * Why goods are not taken back: `{ reason, note? }`.
 * @throws InputError `refuse_reason_wrong`, those of `readText`
 */
export function readRefusal(body: Record<string, unknown>): { refuse_reason: string; refuse_note: string | null } {
  return readAll({
    refuse_reason: () => oneOf(REFUSE_REASONS, body.reason, "refuse_reason_wrong", "reason"),
    refuse_note: () => readNote(body.note),
  })
}

/**
 * What came back, by line how many can be sold again: `{ items: [{ id, restock }] }`; a line that is left out is written
 * off. Whether it is so many is for the return to say.
 * @throws InputError `restock_wrong`, `items_too_many`, `return_item_unknown`
 */
export function readReception(body: Record<string, unknown>): {
  received: Record<string, number>
  restock: Record<string, number>
} {
  return { received: readReceived(body.items), restock: readRestock(body.items) }
}
