import { InputError } from "@cho-lang/kit/input-error"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Remedy } from "./models"
import { PIECES_LEFT } from "./pieces-left"
import { takePictures } from "./take-pictures"

/** A request that was read and found allowed as far as it can be told without the others. */
export interface NewReturn {
  seller_order_id: string
  request_key: string
  reason: string
  note: string | null
  wants: Remedy
  /** `index`: its place in what was sent. */
  items: { line_item_id: string; quantity: number; index: number }[]
  photo_ids: string[]
}

/** The lines of the share, and how many pieces of each may still go back. */
const LEFT = `select own.line_item_id, ${PIECES_LEFT} as left
  from seller_order share
  join "order" ord on ord.id = share.order_id
  join seller_order_item own on own.seller_order_id = share.id and own.deleted_at is null
  join order_item item on item.order_id = ord.id and item.version = ord.version and item.item_id = own.line_item_id
       and item.deleted_at is null
 where share.id = ?`

const MOST_OPEN = 5

function tooMany(index: number, left: number): InputError {
  return new InputError({
    code: "return_quantity_too_high",
    field: `items.${index}.quantity`,
    type: "conflict",
    message: `Only ${left} can go back`,
    details: { left },
  })
}

async function checkItems(manager: EntityManager, wish: NewReturn): Promise<void> {
  const lines = await manager.execute<{ line_item_id: string; left: number }[]>(LEFT, [wish.seller_order_id])
  for (const { line_item_id, quantity, index } of wish.items) {
    const line = lines.find((one) => one.line_item_id === line_item_id)
    if (!line) {
      throw new InputError({
        code: "return_item_unknown",
        field: `items.${index}.id`,
        message: "This piece is not of this part of the order",
      })
    }
    if (quantity > line.left) {
      throw tooMany(index, line.left)
    }
  }
}

/**
 * Writes a request, once for its key, in the caller's transaction. Requests for one share go one after another, also of
 * several processes without a lock in common: its row is held.
 * @throws InputError `return_item_unknown`, `return_quantity_too_high` (409, `left`), `returns_too_many` (409),
 *   `photo_unknown`
 */
export async function askReturn(manager: EntityManager, wish: NewReturn): Promise<{ id: string; repeated: boolean }> {
  await manager.execute("select id from seller_order where id = ? for update", [wish.seller_order_id])
  const known = await manager.execute<{ id: string; request_key: string; state: string }[]>(
    "select id, request_key, state from share_return where seller_order_id = ? and deleted_at is null",
    [wish.seller_order_id],
  )
  const same = known.find(({ request_key }) => request_key === wish.request_key)
  if (same) {
    return { id: same.id, repeated: true }
  }
  if (known.filter(({ state }) => state === "asked" || state === "accepted").length >= MOST_OPEN) {
    throw new InputError({ code: "returns_too_many", type: "conflict", message: "Others wait for an answer" })
  }
  await checkItems(manager, wish)
  const id = generateEntityId(undefined, "sret")
  await manager.execute(
    `insert into share_return (id, seller_order_id, request_key, state, reason, note, wants, asked_at)
     values (?, ?, ?, 'asked', ?, ?, ?, now())`,
    [id, wish.seller_order_id, wish.request_key, wish.reason, wish.note, wish.wants],
  )
  for (const { line_item_id, quantity } of wish.items) {
    await manager.execute(
      "insert into share_return_item (id, share_return_id, line_item_id, quantity) values (?, ?, ?, ?)",
      [generateEntityId(undefined, "sretitem"), id, line_item_id, quantity],
    )
  }
  const { seller_order_id, photo_ids } = wish
  const column = "share_return_id" as const
  await takePictures(manager, { seller_order_id, sent_by: "buyer", photo_ids, column, of: id, most: photo_ids.length })
  return { id, repeated: false }
}

/** Takes back what `askReturn` wrote. */
export async function takeReturnBack(manager: EntityManager, id: string): Promise<void> {
  await manager.execute("update share_picture set share_return_id = null where share_return_id = ?", [id])
  await manager.execute("delete from share_return_item where share_return_id = ?", [id])
  await manager.execute("delete from share_return where id = ?", [id])
}
