"use server"

import { redirect } from "next/navigation"
import { placeOrder, readBasket, setDelivery } from "@/lib/backend/baskets"
import { type Commune, findCommunes } from "@/lib/backend/communes"
import type { Failure } from "@/lib/backend/result"
import { formLocale, formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { accountCookie, basketCookie, draftCookie, placedCookie } from "@/lib/session"
import { packDraft } from "./delivery-draft"
import { type DeliveryField, type DeliveryState, type DeliveryValues, deliveryFieldOf } from "./delivery-state"

function typedValues(form: FormData): DeliveryValues {
  const field = (name: DeliveryField) => formText(form, name)
  return {
    recipient_name: field("recipient_name"),
    recipient_phone: field("recipient_phone"),
    commune: field("commune"),
    street: field("street"),
    contact: field("contact"),
    note: field("note"),
    gift_note: field("gift_note"),
  }
}

/** Whether a script sent the form, so that the answer finds its way back to it. */
function byScript(form: FormData): boolean {
  return formText(form, "script") === "1"
}

type Place = { code: string } | { choices: Commune[]; error: string | null }

/** The place chosen for what is typed now: without JavaScript an older choice comes along when the name was typed anew. */
function chosenPlace(form: FormData): string {
  const isStill = byScript(form) || formText(form, "commune") === formText(form, "commune_before")
  return isStill ? formText(form, "commune_code") : ""
}

/** The chosen place, else the only one that fits what was typed, else the places to choose from. */
async function findPlace(chosen: string, typed: string): Promise<Place> {
  if (chosen) return { code: chosen }
  if (typed.trim() === "") return { choices: [], error: "text_required" }
  const found = await findCommunes(typed.trim().slice(0, 100))
  if (!found.ok) return { choices: [], error: found.error.code }
  const [first] = found.data
  if (!first) return { choices: [], error: "commune_unknown" }
  if (found.data.length === 1 && first.formerName === null) return { code: first.code }
  return { choices: found.data, error: null }
}

/** Each refusal at its field; one that belongs to no field above them all. */
function withFailure(state: DeliveryState, failure: Failure): DeliveryState {
  const errors = { ...state.errors }
  let { error, communeCode } = state
  for (const { code, field: name } of failure.errors ?? [failure]) {
    const field = deliveryFieldOf(name)
    if (!field) error = code
    else if (field !== "commune" || state.choices.length === 0) errors[field] ??= code
    if (field === "commune") communeCode = ""
  }
  return { ...state, errors, error, communeCode }
}

/** Checks and keeps the address in the basket; what was refused comes back with all that was typed, null when nothing was. */
async function keepDelivery(cartId: string, form: FormData): Promise<DeliveryState | null> {
  const values = typedValues(form)
  const pickUp = form.getAll("pick_up").filter((handle) => typeof handle === "string")
  // Hidden then, whatever was typed before.
  const collectsAll = pickUp.length > 0 && formText(form, "stalls") === String(pickUp.length)
  const place = collectsAll ? { code: "" } : await findPlace(chosenPlace(form), values.commune)
  const code = "code" in place ? place.code : ""
  const { choices, error } = "choices" in place ? place : { choices: [], error: null }
  const state: DeliveryState = {
    values,
    communeCode: code,
    errors: error ? { commune: error } : {},
    error: null,
    choices,
    isGift: formText(form, "is_gift") !== "",
    pickUp,
  }
  const { commune: _typed, ...fields } = values
  // Asked also without a place, which is refused: so all that is wrong is told at once.
  const saved = await setDelivery(
    cartId,
    {
      ...fields,
      street: collectsAll ? "" : fields.street,
      is_gift: state.isGift,
      commune_code: code,
      pick_up: state.pickUp,
    },
    { locale: formLocale(form), token: await accountCookie.recall() },
  )
  return saved.ok ? null : withFailure(state, saved.error)
}

/**
 * Keeps the address and goes on to the review. Whatever is wrong comes back beside its field: to a script at once, else
 * by way of a cookie and the page itself.
 * Form fields: recipient_name, recipient_phone, commune (typed), commune_code (chosen) for commune_before, street,
 * contact, note, is_gift (ticked), gift_note, pick_up (stalls, any number), stalls (how many there are, where all may be
 * collected from), locale, script.
 */
export async function saveDelivery(_before: DeliveryState, form: FormData): Promise<DeliveryState> {
  const locale = formLocale(form)
  const cartId = await basketCookie.recall()
  if (!cartId) redirect(localePath(locale, paths.basket))
  const refused = await keepDelivery(cartId, form)
  if (refused && byScript(form)) return refused
  await (refused ? draftCookie.keep(packDraft(refused)) : draftCookie.forget())
  redirect(localePath(locale, refused ? paths.checkout : paths.review))
}

/** Back from an order that was not placed: the basket says what stands in the way. */
function backFrom(failure: Failure, locale: Locale): never {
  const query = new URLSearchParams({ loi: failure.code })
  if (failure.available !== undefined) query.set("con", String(failure.available))
  const back = failure.code === "delivery_missing" ? paths.checkout : paths.basket
  redirect(`${localePath(locale, back)}?${query}`)
}

/** Places the order once, however often the button is tapped, and opens its page. Form field: locale. */
export async function placeOrderNow(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const cartId = await basketCookie.recall()
  if (!cartId) redirect(localePath(locale, paths.basket))
  const placed = await placeOrder(cartId, await accountCookie.recall())
  if (!placed.ok) backFrom(placed.error, locale)
  await basketCookie.forget()
  redirect(`${localePath(locale, paths.order(placed.data))}?moi=1`)
}

/** The cart that became an order whose page was never seen; null where there is none, for nothing is placed from here. */
async function unseenOrder(locale: Locale, token: string | undefined) {
  const before = await placedCookie.recall()
  if (before) return { cartId: before, kept: placedCookie }
  const cartId = await basketCookie.recall()
  const basket = cartId ? await readBasket(cartId, locale, token) : null
  return cartId && basket?.ok && basket.data.completed ? { cartId, kept: basketCookie } : null
}

/** Opens the order that a basket became, where its answer was lost or came too late. Form field: locale. */
export async function openPlacedOrder(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const token = await accountCookie.recall()
  const unseen = await unseenOrder(locale, token)
  if (!unseen) redirect(localePath(locale, paths.basket))
  // The same cart answers the same order, and waits for one that is still being placed.
  const placed = await placeOrder(unseen.cartId, token)
  if (!placed.ok) backFrom(placed.error, locale)
  await unseen.kept.forget()
  redirect(`${localePath(locale, paths.order(placed.data))}?moi=1`)
}
