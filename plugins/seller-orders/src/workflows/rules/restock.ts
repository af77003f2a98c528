import { InputError } from "@cho-lang/kit/input-error"

const MOST_ITEMS = 50
const MOST_PIECES = 999
const ID = /^\w{1,60}$/

const fieldsOf = (one: unknown): Record<string, unknown> => (typeof one === "object" && one !== null ? { ...one } : {})

/** @throws InputError `restock_wrong` */
function readPieces(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MOST_PIECES) {
    throw new InputError({ code: "restock_wrong", field, message: "A whole number from 0" })
  }
  return value
}

/**
 * Of what came back, by line how many pieces can be sold again: `[{ id, restock }]`; a line that is left out is written off.
 * @throws InputError `restock_wrong`, `items_too_many`, `return_item_unknown`, `field_wrong`
 */
export function readRestock(value: unknown): Record<string, number> {
  const list = value ?? []
  if (!Array.isArray(list)) {
    throw new InputError({ code: "field_wrong", field: "items", message: "items must be a list" })
  }
  if (list.length > MOST_ITEMS) {
    throw new InputError({
      code: "items_too_many",
      field: "items",
      message: `At most ${MOST_ITEMS}`,
      details: { max: MOST_ITEMS },
    })
  }
  const pairs = list.map((one, index) => {
    const { id, restock } = fieldsOf(one)
    if (typeof id !== "string" || !ID.test(id)) {
      throw new InputError({ code: "return_item_unknown", field: `items.${index}.id`, message: "Not a piece of it" })
    }
    return [id, readPieces(restock, `items.${index}.restock`)] as const
  })
  return Object.fromEntries(pairs)
}

/**
 * What came back is what was to come back: no other lines, no more pieces.
 * @throws InputError `return_item_unknown`, `restock_too_high` (`max`)
 */
export function checkRestock(
  restock: Record<string, number>,
  items: { line_item_id: string; quantity: number }[],
): void {
  Object.entries(restock).forEach(([line, pieces], index) => {
    const item = items.find(({ line_item_id }) => line_item_id === line)
    if (!item) {
      throw new InputError({
        code: "return_item_unknown",
        field: `items.${index}.id`,
        message: "None of what came back",
      })
    }
    if (pieces > item.quantity) {
      throw new InputError({
        code: "restock_too_high",
        field: `items.${index}.restock`,
        message: `Only ${item.quantity} came back`,
        details: { max: item.quantity },
      })
    }
  })
}
