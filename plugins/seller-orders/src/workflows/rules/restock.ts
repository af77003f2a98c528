import { InputError } from "@cho-lang/kit/input-error"

const MOST_ITEMS = 50
const MOST_PIECES = 999
const ID = /^\w{1,60}$/

const fieldsOf = (one: unknown): Record<string, unknown> => (typeof one === "object" && one !== null ? { ...one } : {})

function readPieces(value: unknown, code: string, field: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MOST_PIECES) {
    throw new InputError({ code, field, message: "A whole number from 0" })
  }
  return value
}

type Counted = Record<string, number>

function readLines(value: unknown): { id: string; of: Record<string, unknown>; index: number }[] {
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
  return list.map((one, index) => {
    const of = fieldsOf(one)
    if (typeof of.id !== "string" || !ID.test(of.id)) {
      throw new InputError({ code: "return_item_unknown", field: `items.${index}.id`, message: "Not a piece of it" })
    }
    return { id: of.id, of, index }
  })
}

/**
 * Of what came back, by line how many pieces can be sold again: `[{ id, restock }]`; a line that is left out is written off.
 * @throws InputError `restock_wrong`, `items_too_many`, `return_item_unknown`, `field_wrong`
 */
export function readRestock(value: unknown): Counted {
  const pairs = readLines(value).map(({ id, of, index }) => {
    return [id, readPieces(of.restock, "restock_wrong", `items.${index}.restock`)] as const
  })
  return Object.fromEntries(pairs)
}

/**
 * Of what was to come back, by line how many pieces came: `[{ id, received? }]`; all of a line that is left out, or says nothing.
 * @throws InputError `received_wrong`, `items_too_many`, `return_item_unknown`, `field_wrong`
 */
export function readReceived(value: unknown): Counted {
  const pairs = readLines(value)
    .filter(({ of }) => of.received !== undefined && of.received !== null)
    .map(({ id, of, index }) => [id, readPieces(of.received, "received_wrong", `items.${index}.received`)] as const)
  return Object.fromEntries(pairs)
}

interface Line {
  line_item_id: string
  quantity: number
}

/**
 * How many pieces of each line came: no other lines, no more than were to come, and not none at all, which is refused with a reason.
 * @throws InputError `return_item_unknown`, `received_too_high` (`max`), `return_nothing_came`
 */
export function receivedOf(received: Counted, items: Line[]): { line_item_id: string; quantity: number }[] {
  Object.entries(received).forEach(([line, pieces], index) => {
    const item = items.find(({ line_item_id }) => line_item_id === line)
    if (!item) {
      throw new InputError({ code: "return_item_unknown", field: `items.${index}.id`, message: "Not in this return" })
    }
    if (pieces > item.quantity) {
      throw new InputError({
        code: "received_too_high",
        field: `items.${index}.received`,
        message: `Only ${item.quantity} were to come back`,
        details: { max: item.quantity },
      })
    }
  })
  const came = items.map(({ line_item_id, quantity }) => ({
    line_item_id,
    quantity: received[line_item_id] ?? quantity,
  }))
  if (came.every(({ quantity }) => quantity === 0)) {
    throw new InputError({ code: "return_nothing_came", field: "items", message: "Refuse it with a reason" })
  }
  return came
}

/**
 * What came back is what was to come back: no other lines, no more pieces.
 * @throws InputError `return_item_unknown`, `restock_too_high` (`max`)
 */
export function checkRestock(restock: Counted, items: Line[]): void {
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
