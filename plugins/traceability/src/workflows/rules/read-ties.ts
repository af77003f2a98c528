import { InputError } from "@cho-lang/kit/input-error"

/** So many pieces of a line are of a lot. */
export interface TieWish {
  line_item_id: string
  lot_id: string
  quantity: number
}

/** A line as it was ordered, and the lots that it can be of. */
export interface TiableLine {
  line_item_id: string
  quantity: number
  choices: { id: string; state: string }[]
}

function refuse(code: string, field: string, message: string, details = {}): never {
  throw new InputError({ code, field, message, details })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function readLine(value: unknown, known: readonly TiableLine[], field: string): TieWish[] {
  const { line_item_id, lots } = isObject(value) ? value : {}
  const line = known.find((one) => one.line_item_id === line_item_id)
  if (!line) {
    refuse("order_line_unknown", `${field}.line_item_id`, "This line is not of this order")
  }
  if (!Array.isArray(lots)) {
    refuse("field_wrong", `${field}.lots`, `${field}.lots must be a list`)
  }
  let sum = 0
  return lots.map((one, index) => {
    const at = `${field}.lots.${index}`
    const { lot_id, quantity } = isObject(one) ? one : {}
    const lot = line.choices.find(({ id }) => id === lot_id)
    if (!lot) {
      refuse("lot_not_of_goods", `${at}.lot_id`, "This lot is not of these goods, or it is recalled")
    }
    if (lots.findIndex((other) => isObject(other) && other.lot_id === lot_id) !== index) {
      refuse("lot_twice", `${at}.lot_id`, "The lot stands there already")
    }
    if (typeof quantity !== "number" || !Number.isInteger(quantity) || quantity < 1) {
      refuse("amount_wrong", `${at}.quantity`, "quantity must be a number of pieces")
    }
    sum += quantity
    if (sum > line.quantity) {
      refuse("amount_beyond_line", `${at}.quantity`, "More than was ordered", { max: line.quantity })
    }
    return { line_item_id: line.line_item_id, lot_id: lot.id, quantity }
  })
}

/**
 * Of which lots the lines of a share are: `{ lines: [{ line_item_id, lots: [{ lot_id, quantity }] }] }`. Lines that are not named are of none.
 * @throws InputError `field_wrong`, `order_line_unknown`, `lot_not_of_goods`, `lot_twice`, `amount_wrong`, `amount_beyond_line`
 */
export function readTies({ lines }: Record<string, unknown>, known: readonly TiableLine[]): TieWish[] {
  if (!Array.isArray(lines) || lines.length > 200) {
    refuse("field_wrong", "lines", "lines must be a list")
  }
  const named = lines.map((line) => (isObject(line) ? line.line_item_id : null))
  const twice = named.findIndex((id, index) => named.indexOf(id) !== index)
  if (twice >= 0) {
    refuse("order_line_unknown", `lines.${twice}.line_item_id`, "The line stands there already")
  }
  return lines.flatMap((line, index) => readLine(line, known, `lines.${index}`))
}
