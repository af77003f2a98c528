import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import { InputError } from "@cho-lang/kit/input-error"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const WAIT_MS = 30_000
const RETRY_MS = 50
/** Every so many tries a waiting buyer looks whether there is still something to wait for. */
const LOOK_EVERY = 5
/** Seconds after which a lock of a dead process is free again. */
const HELD_AT_MOST = 120
/** Pieces left below which placings queue; more than this buy at once nowhere yet. */
const SCARCE = 100

interface Held {
  owner: string
  keys: string[]
}

/**
 * Goods of a cart of which so few are left that buyers may be too many, and whether the cart wants more than are left.
 * Core locks the bare ids while it reserves.
 */
const SCARCE_GOODS = `
  select 'placing:' || wanted.item as key, wanted.pieces > wanted.free as gone
    from (
      select need.inventory_item_id as item, sum(line.quantity * need.required_quantity) as pieces,
             coalesce((select sum(stocked_quantity - reserved_quantity) from inventory_level
                        where inventory_item_id = need.inventory_item_id and deleted_at is null), 0) as free
        from cart_line_item line
        join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
         and not variant.allow_backorder
        join product_variant_inventory_item need on need.variant_id = variant.id and need.deleted_at is null
       where line.cart_id = ? and line.deleted_at is null
       group by need.inventory_item_id) wanted
   where wanted.free < ${SCARCE}
   order by key`

/** The keys to hold. What is gone is refused here: whoever waits for a piece need not wait until its buyer is done. */
async function keysOf(container: MedusaContainer, cartId: string): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { key: string; gone: boolean }[] }>(SCARCE_GOODS, [cartId])
  if (rows.some(({ gone }) => gone)) {
    throw new InputError({
      code: "stock_insufficient",
      field: "quantity",
      type: "conflict",
      message: "Someone else was faster",
    })
  }
  return rows.map(({ key }) => key)
}

interface Wait {
  ownerId: string
  until: number
  /** Throws when there is nothing left to wait for. */
  look: () => Promise<unknown>
}

async function acquire(locking: ILockingModule, key: string, { ownerId, until, look }: Wait): Promise<void> {
  for (let turn = 1; ; turn++) {
    try {
      await locking.acquire(key, { ownerId, expire: HELD_AT_MOST })
      return
    } catch (error) {
      if (Date.now() >= until) {
        throw error
      }
    }
    await setTimeout(RETRY_MS)
    if (turn % LOOK_EVERY === 0) {
      await look()
    }
  }
}

async function release(container: MedusaContainer, { owner, keys }: Held): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  for (const key of keys) {
    await locking.release(key, { ownerId: owner })
  }
}

/**
 * Lets those who want goods that are nearly gone place one at a time, so that the check before the order sees what
 * reservation will see. What is sold never depends on it: the inventory module counts in the database, across processes.
 * It is for those who lose. Without it each of fifty losers makes a whole order and undoes it, five times as slow for
 * all; and a reservation that fails beside its finished siblings can leave core's completion half undone, with an order
 * nobody has stock for (medusa#16825). Goods of which there are many are never held.
 * One by one and in the same order everywhere, so that no two placings wait for each other. Undone by letting go.
 */
export const lockGoodsStep = createStep(
  "lock-goods",
  async (cartId: string, { container }) => {
    const locking = container.resolve(Modules.LOCKING)
    const held: Held = { owner: `placing:${randomUUID()}`, keys: [] }
    const look = () => keysOf(container, cartId)
    const wait: Wait = { ownerId: held.owner, until: Date.now() + WAIT_MS, look }
    try {
      for (const key of await look()) {
        await acquire(locking, key, wait)
        held.keys.push(key)
      }
    } catch (error) {
      await release(container, held)
      throw error
    }
    return new StepResponse(held, held)
  },
  async (held, { container }) => {
    if (held) {
      await release(container, held)
    }
  },
)

/** Lets go of what `lockGoodsStep` holds. */
export const releaseGoodsStep = createStep("release-goods", async (held: Held, { container }) => {
  await release(container, held)
  return new StepResponse()
})
