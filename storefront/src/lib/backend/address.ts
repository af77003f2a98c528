import { formatPhone } from "@cho-lang/kit/phone"

/** Where the goods go. `contact` is the buyer's own phone or e-mail. */
export type Delivery = {
  recipientName: string
  recipientPhone: string
  /** Empty where the buyer comes for everything, as are the names of commune and province. */
  street: string
  communeCode: string
  /** Of a basket; empty in an order. */
  provinceCode: string
  communeName: string
  provinceName: string
  contact: string
  note: string
  /** No price is in the parcel, and this wish on its slip. */
  isGift: boolean
  giftNote: string
}

export type RawDelivery = {
  recipient_name: string
  recipient_phone: string
  street: string | null
  commune_code: string
  province_code?: string
  commune_name: string
  province_name: string
  contact: string
  note: string | null
  is_gift: boolean
  gift_note: string | null
}

/** Where it goes, in one line; empty where the buyer comes for everything. */
export function placeOf({ street, communeName, provinceName }: Delivery): string {
  return [street, communeName, provinceName].filter(Boolean).join(", ")
}

/** Turns the backend's delivery into the view; shared by basket and order. */
export function toDelivery(raw: RawDelivery): Delivery {
  return {
    recipientName: raw.recipient_name,
    recipientPhone: formatPhone(raw.recipient_phone),
    street: raw.street ?? "",
    communeCode: raw.commune_code,
    provinceCode: raw.province_code ?? "",
    communeName: raw.commune_name,
    provinceName: raw.province_name,
    contact: formatPhone(raw.contact),
    note: raw.note ?? "",
    isGift: raw.is_gift,
    giftNote: raw.gift_note ?? "",
  }
}
