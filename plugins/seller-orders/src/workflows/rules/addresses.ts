import type { CartAddressDTO, CreateAddressDTO, UpdateAddressDTO } from "@medusajs/framework/types"
import type { Place } from "../steps/find-commune"
import type { Delivery } from "./delivery"

/** The address columns we write; core's other columns stay empty in Vietnam. Core's types know no null, its table does. */
export function toAddress(delivery: Delivery, place: Place): CreateAddressDTO {
  return {
    first_name: delivery.recipient_name,
    phone: delivery.recipient_phone,
    // Who comes for everything told us no address: what is reckoned at the stall's commune is not shown as theirs.
    address_1: delivery.street as string,
    city: (delivery.commune_code && place.commune_name) as string,
    province: (delivery.commune_code && place.province_name) as string,
    country_code: "vn",
    metadata: {
      commune_code: place.commune_code,
      province_code: place.province_code,
      note: delivery.note,
      is_gift: delivery.is_gift,
      gift_note: delivery.gift_note,
    },
  }
}

/** What `toAddress` overwrites, so that it can be written back. */
export function addressBefore(row: CartAddressDTO): UpdateAddressDTO {
  const { id, first_name, phone, address_1, city, province, country_code, metadata } = row
  return { id, first_name, phone, address_1, city, province, country_code, metadata } as UpdateAddressDTO
}
