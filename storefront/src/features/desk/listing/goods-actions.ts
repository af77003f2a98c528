"use server"

import { readPrice } from "@cho-lang/kit/price"
import { readCount, readDong } from "@cho-lang/kit/typed-numbers"
import {
  type Changed,
  changeGoods,
  copyListing,
  type FormWish,
  type GoodsDeed,
  takeUpGoods,
  tapOwnGoods,
  undoGoodsChange,
} from "@/lib/backend/desk/goods"
import type { Failure } from "@/lib/backend/result"
import { formLocale, formText } from "@/lib/form"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, runTap, type Told } from "../run-action"

/** What the next screen says of a change, and which change can be taken back there. */
function toldOf(done: string, { changeId, repeated }: Changed): Told {
  if (repeated) return { done: "repeated" }
  return changeId ? { done, more: { viec: changeId } } : { done: "nothing" }
}

/** One form's price and stock as typed, or which field is wrong. */
function readForm(form: FormData, id: string): FormWish | { code: string; field: string } {
  const [priceField, countField] = [`price_vnd-${id}`, `quantity-${id}`]
  const price = readPrice(formText(form, priceField))
  // What is made to order has no such field.
  const quantity = form.has(countField) ? readCount(formText(form, countField)) : undefined
  if ("code" in price) return { code: price.code, field: priceField }
  if (typeof quantity === "string") {
    return { code: quantity === "" ? "quantity_missing" : "quantity_wrong", field: countField }
  }
  const shown = readCount(formText(form, `shown-${id}`))
  const priceShown = readDong(formText(form, `price_shown-${id}`))
  return {
    id,
    price_vnd: price.dong,
    ...(quantity !== undefined && { quantity }),
    ...(typeof priceShown === "number" && { price_shown: priceShown }),
    ...(typeof shown === "number" && { quantity_shown: shown }),
  }
}

/** Of two screens with another price each the later one is told the earlier's; sent once more, that one counts as seen. */
function tellPrice(form: FormData, { facts, ...error }: Failure): Failure {
  const { variant_id: id, price_vnd: dong } = facts ?? {}
  form.set(`price_shown-${id}`, String(dong))
  const told = { ...facts, price: formatMoney(Number(dong), formLocale(form)) }
  return { ...error, field: `price_vnd-${id}`, facts: told, errors: undefined }
}

/** Price and stock, at once. Fields: product, form_id (each size or colour), price_vnd-{id}, price_shown-{id}, quantity-{id}, shown-{id}, stall, locale. */
export async function saveGoods(_before: FormState, form: FormData): Promise<FormState> {
  const product = formText(form, "product")
  const forms = form.getAll("form_id").map((id) => readForm(form, String(id)))
  for (const one of forms) if ("code" in one) return refused(form, one)
  const wishes = forms.filter((one) => "id" in one)
  const ways = { here: paths.listingPrice(product), next: paths.listings, done: toldOf.bind(null, "changed") }
  return runForm(form, ways, async ({ key }) => {
    const changed = await changeGoods(key, product, wishes)
    return changed.ok || changed.error.code !== "price_changed"
      ? changed
      : { ok: false, error: tellPrice(form, changed.error) }
  })
}

/** Where a tap of the list leads back to: the page of the list it stood on. */
function listAddress(form: FormData): string {
  const from = Number(formText(form, "tu"))
  return Number.isSafeInteger(from) && from > 0 ? `${paths.listings}?tu=${from}` : paths.listings
}

/**
 * One tap on a piece. Fields: request (names the tap, counted once), form_id where it has several, tu, stall. `here` is
 * the screen it stood on where that is not the list.
 */
export async function tapGoods(
  locale: Locale,
  product: string,
  deed: GoodsDeed,
  here: string | null,
  form: FormData,
): Promise<void> {
  const ways = { locale, here: here ?? listAddress(form), done: toldOf.bind(null, deed) }
  const named = { request: formText(form, "request"), form: formText(form, "form_id") }
  await runTap(form, ways, ({ key }) => tapOwnGoods(key, product, deed, named))
}

/** One tap: what was just changed is as before. Fields: tu, stall. */
export async function undoGoods(locale: Locale, change: string, here: string | null, form: FormData): Promise<void> {
  const ways = { locale, here: here ?? listAddress(form), done: "undone" }
  await runTap(form, ways, ({ key }) => undoGoodsChange(key, change))
}

/** One tap: goods that never had a draft are opened for editing. Fields: tu, stall. */
export async function takeUp(locale: Locale, product: string, form: FormData): Promise<void> {
  const done = (draft: string): Told => ({ done: "", to: paths.listing(draft) })
  await runTap(form, { locale, here: listAddress(form), done }, ({ key }) => takeUpGoods(key, product))
}

/** One tap: a new piece with the answers of this one, opened for editing. Fields: request (its name), tu, stall. */
export async function copyGoods(locale: Locale, draft: string, form: FormData): Promise<void> {
  const done = (copy: string): Told => ({ done: "copied", to: paths.listing(copy) })
  const copy = formText(form, "request")
  await runTap(form, { locale, here: listAddress(form), done }, ({ key }) => copyListing(key, draft, copy))
}
