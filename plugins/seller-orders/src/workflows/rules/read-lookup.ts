import { InputError, readAll } from "@cho-lang/kit/input-error"
import { parsePhone } from "@cho-lang/kit/phone"
import { readRequiredText } from "@cho-lang/kit/plain-text"

export interface Lookup {
  order_number: number
  /** E.164. */
  phone: string
}

/** As people write it: `1024`, `#1024`, `Đơn 1024`, or a part of it as it stands on a parcel, `1024-2`. */
const NUMBER = /^[^\d]{0,20}(\d{1,9})(-\d{1,3})?$/

function readNumber(value: unknown): number {
  const [, digits] = NUMBER.exec(readRequiredText(value, { field: "order_number", max: 40 })) ?? []
  if (digits === undefined) {
    throw new InputError({ code: "order_number_wrong", field: "order_number", message: "Not the number of an order" })
  }
  return Number(digits)
}

function readPhone(value: unknown): string {
  const phone = parsePhone(readRequiredText(value, { field: "phone", max: 40 }))
  if (!phone) {
    throw new InputError({ code: "order_phone_wrong", field: "phone", message: "Not a telephone number" })
  }
  return phone
}

/**
 * Reads the body of POST /store/orders/look-ups; says of neither whether anybody has it.
 * @throws InputError `order_number_wrong`, `order_phone_wrong` and those of texts, all in `errors`
 */
export function readLookup(body: Record<string, unknown>): Lookup {
  return readAll({
    order_number: () => readNumber(body.order_number),
    phone: () => readPhone(body.phone),
  })
}
