import { addLine, createCart } from "@/lib/backend/baskets"
import type { Failure, Result } from "@/lib/backend/result"
import { accountCookie, basketCookie, placedCookie } from "@/lib/session"

async function openCart(token: string | undefined): Promise<Result<string>> {
  const opened = await createCart(token)
  if (opened.ok) await basketCookie.keep(opened.data)
  return opened
}

/** Carts end: ordered from another tab, or cleaned away. Then the next piece goes into a new one. */
const endedCart = new Set(["cart_completed", "cart_not_found", "cart_not_yours"])

/** Refused before a cart is opened for it; the backend checks again. */
const wrongQuantity: Failure = { code: "quantity_not_whole", field: "quantity", status: 400 }

/** Puts pieces of a variant into the basket of this browser, a new one where there is none; what stands in the way. */
export async function addToCart(variantId: string, quantity: number): Promise<Failure | null> {
  if (!Number.isInteger(quantity) || quantity < 1) return wrongQuantity
  const token = await accountCookie.recall()
  const known = await basketCookie.recall()
  if (known) {
    const added = await addLine(known, variantId, quantity, token)
    if (added.ok) return null
    if (!endedCart.has(added.error.code)) return added.error
    if (added.error.code === "cart_completed") await placedCookie.keep(known)
  }
  const opened = await openCart(token)
  if (!opened.ok) return opened.error
  const added = await addLine(opened.data, variantId, quantity, token)
  return added.ok ? null : added.error
}
