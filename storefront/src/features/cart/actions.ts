"use server"

import { redirect } from "next/navigation"
import { removeLine, setLine } from "@/lib/backend/baskets"
import type { Failure } from "@/lib/backend/result"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { accountCookie, basketCookie } from "@/lib/session"
import { addToCart } from "./add-to-cart"

/** Where a buyer lands after a change: the basket, with what went wrong in the address so that it shows without JavaScript too. */
function basketAddress(locale: Locale, failure: Failure | null, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams(extra)
  if (failure) query.set("loi", failure.code)
  if (failure?.available !== undefined) query.set("con", String(failure.available))
  const suffix = query.size > 0 ? `?${query}` : ""
  return localePath(locale, paths.basket) + suffix
}

/** Form fields: variant_id, quantity (whole), locale. Ends at the basket. */
export async function addToBasket(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const failure = await addToCart(formText(form, "variant_id"), Number(formText(form, "quantity")))
  redirect(basketAddress(locale, failure, failure ? {} : { them: "1" }))
}

/** Form fields: line_id, quantity, locale; `step` (+1 or −1) comes from the button that was pressed. */
export async function changeQuantity(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const cartId = await basketCookie.recall()
  if (!cartId) redirect(localePath(locale, paths.basket))
  const quantity = Number(formText(form, "quantity")) + Number(formText(form, "step") || "0")
  const token = await accountCookie.recall()
  const line = formText(form, "line_id")
  const changed = quantity === 0 ? await removeLine(cartId, line, token) : await setLine(cartId, line, quantity, token)
  redirect(basketAddress(locale, changed.ok ? null : changed.error))
}

/** Form fields: line_id, locale. */
export async function removeFromBasket(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const cartId = await basketCookie.recall()
  if (!cartId) redirect(localePath(locale, paths.basket))
  const removed = await removeLine(cartId, formText(form, "line_id"), await accountCookie.recall())
  redirect(basketAddress(locale, removed.ok ? null : removed.error))
}
