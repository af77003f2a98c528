import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { closeCart, readCartState } from "../../../../../queries/cart-state"
import { readOrderOfCart } from "../../../../../queries/placed-order"

/** Shorter than a storefront waits: what another process died over is `busy` for a minute, and its buyer is told so. */
const PATIENCE_MS = 5_000
const LOOK_EVERY_MS = 100

/**
 * Whether another process made an order of the cart while ours failed. Processes without a
 * common lock may both place a cart: the database links it to one order, and core's undoing of the other's work opens
 * the cart again. So it waits until the order has its payment, the last thing it gets, and closes the cart once more.
 */
export async function hasOrderOfAnother(container: MedusaContainer, cartId: string): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until && (await readCartState(container, cartId))?.completed) {
    if (await readOrderOfCart(container, cartId)) {
      await closeCart(container, cartId)
      return true
    }
    await setTimeout(LOOK_EVERY_MS)
  }
  return false
}
