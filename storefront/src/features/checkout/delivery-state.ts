import type { Commune } from "@/lib/backend/communes"

/** The fields of the delivery form, as their names stand in the HTML. */
export const deliveryFields = [
  "recipient_name",
  "recipient_phone",
  "commune",
  "street",
  "contact",
  "note",
  "gift_note",
] as const
export type DeliveryField = (typeof deliveryFields)[number]
export type DeliveryValues = Record<DeliveryField, string>

/** What the form shows: what was typed, error codes beside the fields, and the places to choose from when the name fits several. */
export type DeliveryState = {
  values: DeliveryValues
  communeCode: string
  errors: Partial<Record<DeliveryField, string>>
  /** An error that belongs to no field. */
  error: string | null
  choices: Commune[]
  /** The parcel is a present. */
  isGift: boolean
  /** Handles of the stalls to which the buyer comes. */
  pickUp: string[]
}

export const emptyDelivery: DeliveryState = {
  values: { recipient_name: "", recipient_phone: "", commune: "", street: "", contact: "", note: "", gift_note: "" },
  communeCode: "",
  errors: {},
  error: null,
  choices: [],
  isGift: false,
  pickUp: [],
}

/** Which form field an error of the backend belongs to; null when it belongs to none. */
export function deliveryFieldOf(field: string | null): DeliveryField | null {
  if (field === "commune_code" || field === "province_code") return "commune"
  return deliveryFields.find((name) => name === field) ?? null
}
