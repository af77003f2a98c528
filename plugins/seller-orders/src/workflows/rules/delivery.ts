import { InputError, readAll } from "@cho-lang/kit/input-error"
import { parsePhone, parseVietnameseMobile } from "@cho-lang/kit/phone"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { z } from "@medusajs/framework/zod"

/** Longest texts of a delivery, in characters. */
export const NAME_MAX = 80
export const STREET_MAX = 160
export const NOTE_MAX = 500
export const GIFT_NOTE_MAX = 300

/** Where an order goes and whom to ask, as the buyer typed it and we checked it. */
export interface Delivery {
  recipient_name: string
  /** Vietnamese mobile, E.164: the courier calls it. */
  recipient_phone: string
  /** Null, as is the commune, where the buyer comes for everything: nothing is sent then. */
  street: string | null
  /** Commune of today, official code. */
  commune_code: string | null
  note: string | null
  /** The parcel is a present: no price is in it. */
  is_gift: boolean
  /** What the buyer wishes the recipient; written on the slip in the parcel. Null where it is no present. */
  gift_note: string | null
  /** How to reach the buyer: exactly one of the two. */
  contact_email: string | null
  /** E.164, of any country. */
  contact_phone: string | null
  /** Handles of the stalls to which the buyer comes for the goods. */
  pick_up: string[]
}

const Email = z.email().max(254)
const COMMUNE_CODE = /^\d{5}$/

function readContact(value: unknown): Pick<Delivery, "contact_email" | "contact_phone"> {
  const contact = readRequiredText(value, { field: "contact", max: 254 })
  const email = Email.safeParse(contact)
  if (email.success) {
    return { contact_email: email.data.toLowerCase(), contact_phone: null }
  }
  const phone = parsePhone(contact)
  if (!phone) {
    throw new InputError({
      code: "contact_invalid",
      field: "contact",
      message: "Neither a telephone number nor an e-mail",
    })
  }
  return { contact_email: null, contact_phone: phone }
}

function readRecipientPhone(value: unknown): string {
  const phone = parseVietnameseMobile(readRequiredText(value, { field: "recipient_phone", max: 40 }))
  if (!phone) {
    throw new InputError({
      code: "phone_not_vietnamese_mobile",
      field: "recipient_phone",
      message: "The recipient needs a Vietnamese mobile number",
    })
  }
  return phone
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ""
}

const HANDLE = /^[a-z0-9][a-z0-9-]{0,199}$/
const MOST_STALLS = 100

export function pickUpNotOffered(): InputError {
  return new InputError({ code: "pick_up_not_offered", field: "pick_up", message: "This stall sends its goods" })
}

/** Whether those stalls let buyers come is asked of the database later. */
function readPickUp(value: unknown): string[] {
  if (value === undefined || value === null) {
    return []
  }
  if (!Array.isArray(value) || value.length > MOST_STALLS) {
    throw new InputError({ code: "field_wrong", field: "pick_up", message: "pick_up must be a list of stalls" })
  }
  return [...new Set(value)].map((handle: unknown) => {
    if (typeof handle !== "string" || !HANDLE.test(handle)) {
      throw pickUpNotOffered()
    }
    return handle
  })
}

function readIsGift(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === "boolean") {
    return value === true
  }
  throw new InputError({ code: "field_wrong", field: "is_gift", message: "is_gift must be true or false" })
}

/**
 * Reads the body of POST /store/carts/:id/delivery. Whether the commune exists is asked of the database later.
 * @throws InputError the first of these, with all in `errors`: `text_required`, `text_too_long`,
 *   `text_control_characters`, `field_wrong`, `phone_not_vietnamese_mobile`, `contact_invalid`, `commune_unknown`,
 *   `pick_up_not_offered`
 */
export function readDelivery(body: Record<string, unknown>): Delivery {
  // Whether that is everything is asked of the database later.
  const comes =
    Array.isArray(body.pick_up) && body.pick_up.length > 0 && isBlank(body.street) && isBlank(body.commune_code)
  const { contact, ...delivery } = readAll({
    recipient_name: () => readRequiredText(body.recipient_name, { field: "recipient_name", max: NAME_MAX }),
    recipient_phone: () => readRecipientPhone(body.recipient_phone),
    contact: () => readContact(body.contact),
    street: () => (comes ? null : readRequiredText(body.street, { field: "street", max: STREET_MAX })),
    commune_code: () => (comes ? null : readCommuneCode(body.commune_code)),
    note: () => readText(body.note, { field: "note", max: NOTE_MAX, multiline: true }),
    is_gift: () => readIsGift(body.is_gift),
    gift_note: () => readText(body.gift_note, { field: "gift_note", max: GIFT_NOTE_MAX, multiline: true }),
    pick_up: () => readPickUp(body.pick_up),
  })
  return { ...delivery, gift_note: delivery.is_gift ? delivery.gift_note : null, ...contact }
}

/** Something is sent, and nobody said where to. */
export function addressMissing(): InputError {
  const errors = ["street", "commune_code"].map((field) => ({ code: "text_required", field }))
  return new InputError({ code: "text_required", field: "street", message: "street is missing", errors })
}

function readCommuneCode(value: unknown): string {
  const code = readRequiredText(value, { field: "commune_code", max: 40 })
  if (!COMMUNE_CODE.test(code)) {
    throw communeUnknown()
  }
  return code
}

export function communeUnknown(): InputError {
  return new InputError({ code: "commune_unknown", field: "commune_code", message: "No commune has this code" })
}
