import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const WAIT_MS = 30_000
const RETRY_MS = 50
/** Seconds after which a lock of a dead process is free again. */
const HELD_AT_MOST = 120

interface Held {
  owner: string
  keys: string[]
}

async function stockKeys(container: MedusaContainer, cartId: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: lines } = await query.graph({
    entity: "line_item",
    fields: ["variant_id"],
    filters: { cart_id: cartId },
  })
  const variantIds = lines.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []))
  const { data: needs } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id: variantIds },
  })
  // Core locks the bare ids while it reserves; ours must not be the same.
  const keys = needs.map(({ inventory_item_id }) => `placing:${inventory_item_id}`)
  return [...new Set(keys)].sort()
}

async function acquire(locking: ILockingModule, key: string, ownerId: string, until: number): Promise<void> {
  for (;;) {
    try {
      await locking.acquire(key, { ownerId, expire: HELD_AT_MOST })
      return
    } catch (error) {
      if (Date.now() >= until) {
        throw error
      }
      await setTimeout(RETRY_MS)
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
 * Holds the stock of a cart's goods until the order stands, one placing at a time for each piece. The check
 * before the order then sees what reservation will see: a reservation that fails beside its finished siblings
 * can leave core's completion half undone, with an order nobody has stock for (medusa#16825).
 * One by one and in the same order everywhere, so that no two placings wait for each other. Undone by letting go.
 */
export const lockGoodsStep = createStep(
  "lock-goods",
  async (cartId: string, { container }) => {
    const locking = container.resolve(Modules.LOCKING)
    const held: Held = { owner: `placing:${randomUUID()}`, keys: [] }
    const until = Date.now() + WAIT_MS
    try {
      for (const key of await stockKeys(container, cartId)) {
        await acquire(locking, key, held.owner, until)
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
