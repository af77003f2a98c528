"use server"

import { readDong } from "@cho-lang/kit/typed-numbers"
import { moveDeskOrder, proposeDeskFee, sendDeskReceipt } from "@/lib/backend/desk/order-deeds"
import type { OrderDeed } from "@/lib/backend/desk/orders"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, runTap, type Told } from "../run-action"

const toldOf =
  (deed: OrderDeed) =>
  ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : deed })

/** One tap on an order: it comes back to the order, which shows the next step. */
export async function tapOrder(locale: Locale, id: string, deed: OrderDeed, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.deskOrder(id), done: toldOf(deed) }, ({ key }) =>
    moveDeskOrder(key, id, deed),
  )
}

/** The parcel is sent. Fields: order, carrier, tracking_code, stall, locale. */
export async function sendOrder(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const body = { carrier: formText(form, "carrier"), tracking_code: formText(form, "tracking_code") }
  return runForm(form, { here, next: here, done: toldOf("ship") }, ({ key }) => moveDeskOrder(key, id, "ship", body))
}

/** The household cannot do it. Fields: order, reason, note, stall, locale. */
export async function declineOrder(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const ways = { here: paths.deskOrderDecline(id), next: paths.deskOrder(id), done: toldOf("decline") }
  const body = { reason: formText(form, "reason"), note: formText(form, "note") }
  return runForm(form, ways, ({ key }) => moveDeskOrder(key, id, "decline", body))
}

/** What sending something bulky will cost. Fields: order, amount_vnd, note, stall, locale. */
export async function proposeFee(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const body = { amount_vnd: readDong(formText(form, "amount_vnd")), note: formText(form, "note") }
  return runForm(form, { here, next: here, done: "fee" }, ({ key }) => proposeDeskFee(key, id, body))
}

/** The photo of the parcel's receipt. Fields: order, file, stall, locale. What kind of file it is, the backend finds out. */
export async function keepReceipt(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return refused(form, { code: "picture_missing", field: "file" })
  return runForm(form, { here, next: here, done: "receipt" }, ({ key }) => sendDeskReceipt(key, id, file))
}
