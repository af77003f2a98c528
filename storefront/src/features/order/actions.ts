"use server"

import { redirect } from "next/navigation"
import { addToCart } from "@/features/cart/add-to-cart"
import { answerFee, moveShare, type ShareDeed } from "@/lib/backend/order-deeds"
import { findOrderCode, readOrder } from "@/lib/backend/orders"
import { clientAddress } from "@/lib/client-address"
import { formLocale, formText } from "@/lib/form"
import { localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"

/** Opens an order by the code its buyer kept. Form fields: code, locale. */
export async function openByCode(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const code = formText(form, "code")
    .replace(/[^0-9a-z]/gi, "")
    .slice(0, 40)
  redirect(
    code === "" ? `${localePath(locale, paths.orders)}?loi=order_not_found` : localePath(locale, paths.order(code)),
  )
}

/** Opens an order whose code is lost. The telephone stands in no address. Form fields: order_number, phone, locale. */
export async function openByPhone(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const order_number = formText(form, "order_number").slice(0, 60)
  const found = await findOrderCode(
    { order_number, phone: formText(form, "phone").slice(0, 60) },
    await clientAddress(),
  )
  if (found.ok) redirect(localePath(locale, paths.order(found.data)))
  const { code, field, facts } = found.error
  const wait = Number(facts?.retry_after_seconds)
  const query = new URLSearchParams({ "loi-so": code, so: order_number })
  if (field) query.set("o", field)
  if (wait) query.set("cho", String(Math.ceil(wait / 60)))
  redirect(`${localePath(locale, paths.orders)}?${query}#bang-so`)
}

/** Back to the order, which says what was done or what is wrong. Form fields: code, reference, locale. */
async function moveAndReturn(form: FormData, deed: ShareDeed): Promise<never> {
  const locale = formLocale(form)
  const code = formText(form, "code")
  const moved = await moveShare(code, formText(form, "reference"), deed)
  const query = new URLSearchParams(moved.ok ? { xong: deed } : { loi: moved.error.code })
  redirect(`${localePath(locale, paths.order(code))}?${query}`)
}

/** The buyer does not want a stall's part any more; possible until it is packed. */
export async function cancelShare(form: FormData): Promise<void> {
  await moveAndReturn(form, "cancel")
}

/** The buyer has a stall's part. */
export async function receiveShare(form: FormData): Promise<void> {
  await moveAndReturn(form, "receive")
}

/** The buyer agrees to a delivery fee, or does not. Form fields: code, reference, request, agree (1 or 0), locale. */
export async function answerDeliveryFee(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const code = formText(form, "code")
  const agree = formText(form, "agree") === "1"
  const answered = await answerFee(code, formText(form, "reference"), { code: formText(form, "request"), agree })
  const query = new URLSearchParams(
    answered.ok ? { xong: agree ? "feeAgreed" : "feeRefused" } : { loi: answered.error.code },
  )
  redirect(`${localePath(locale, paths.order(code))}?${query}`)
}

/** Why a piece cannot be had now. */
const outOfSale = new Set([
  "product_not_found",
  "product_unavailable",
  "variant_not_found",
  "stock_insufficient",
  "capacity_reached",
  "stall_on_holiday",
])

/**
 * Everything of an order once more, into the basket; what cannot be had any more is left out and said. Ends at the
 * basket. Form fields: code, locale.
 */
export async function reorder(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const order = await readOrder(formText(form, "code"), locale)
  if (!order.ok) redirect(`${localePath(locale, paths.orders)}?loi=${order.error.code}`)
  let added = 0
  const left: string[] = []
  for (const { variantId, quantity } of order.data.stalls.flatMap(({ items }) => items)) {
    const failure = variantId === null ? { code: "product_not_found" } : await addToCart(variantId, quantity)
    if (failure) left.push(failure.code)
    else added += 1
  }
  // What is no fault of the goods is said as it is: the buyer may press again.
  const trouble = left.find((code) => !outOfSale.has(code))
  const missing = added === 0 ? "reorder_none" : "reorder_partly"
  redirect(`${localePath(locale, paths.basket)}?${left.length === 0 ? "them=1" : `loi=${trouble ?? missing}`}`)
}
