"use server"

import { readDong } from "@cho-lang/kit/typed-numbers"
import { redirect } from "next/navigation"
import {
  bringDeskOrderBack,
  correctDeskParcel,
  moveDeskOrder,
  proposeDeskFee,
  sendDeskReceipt,
} from "@/lib/backend/desk/order-deeds"
import type { OrderDeed } from "@/lib/backend/desk/orders"
import { askDeskOfficers, moveDeskReturn, tellDeskRefund } from "@/lib/backend/desk/returns"
import type { Remedy } from "@/lib/backend/returns"
import { formText } from "@/lib/form"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskStallCookie } from "@/lib/session"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, runTap, type Told } from "../run-action"
import { atLine, readCountedLines } from "./counted-lines"

/** What is one tap alone. */
type TapDeed = Exclude<OrderDeed, "ship" | "decline" | "come_back">

const toldOf =
  (deed: OrderDeed) =>
  ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : deed })

/**
 * One tap on an order: it comes back to the order, which shows the next step. Fields: seen (since when it stood as it was shown: one
 * that comes late moves nothing), stall.
 */
export async function tapOrder(locale: Locale, id: string, deed: TapDeed, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.deskOrder(id), done: toldOf(deed) }, ({ key }) =>
    moveDeskOrder(key, id, deed, { seen: formText(form, "seen") }),
  )
}

/** The parcel is sent. Fields: order, carrier, tracking_code, stall, locale. */
export async function sendOrder(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const body = { carrier: formText(form, "carrier"), tracking_code: formText(form, "tracking_code") }
  return runForm(form, { here, next: here, done: toldOf("ship") }, ({ key }) => moveDeskOrder(key, id, "ship", body))
}

/** Who carries it, and its code, after it was sent. Fields: order, carrier, tracking_code, before_carrier, before_code (as shown), stall, locale. */
export async function correctParcel(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const before = { carrier: formText(form, "before_carrier"), tracking_code: formText(form, "before_code") }
  const body = { carrier: formText(form, "carrier"), tracking_code: formText(form, "tracking_code"), before }
  const told = ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : "parcel" })
  return runForm(form, { here, next: here, done: told }, ({ key }) => correctDeskParcel(key, id, body))
}

/** The household cannot do it. Fields: order, reason, note, stall, locale. */
export async function declineOrder(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const ways = { here: paths.deskOrderDecline(id), next: paths.deskOrder(id), done: toldOf("decline") }
  const body = { reason: formText(form, "reason"), note: formText(form, "note") }
  return runForm(form, ways, ({ key }) => moveDeskOrder(key, id, "decline", body))
}

/** The parcel came back. Fields: order, reason, note, restock.{line}, stall, locale. */
export async function bringOrderBack(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const ways = { here: paths.deskOrderCameBack(id), next: paths.deskOrder(id), done: toldOf("come_back") }
  const items = readCountedLines(form)
  const body = { reason: formText(form, "reason"), note: formText(form, "note"), items }
  return runForm(form, ways, async ({ key }) => atLine(await bringDeskOrderBack(key, id, body), items))
}

/** What sending something bulky will cost. Fields: order, amount_vnd, note, request_key, replaces, stall, locale. */
export async function proposeFee(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const body = {
    amount_vnd: readDong(formText(form, "amount_vnd")),
    note: formText(form, "note"),
    request_key: formText(form, "request_key"),
    replaces: formText(form, "replaces"),
  }
  const told = ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : "fee" })
  return runForm(form, { here, next: here, done: told }, ({ key }) => proposeDeskFee(key, id, body))
}

/** The photo of the parcel's receipt. Fields: order, file, stall, locale. What kind of file it is, the backend finds out. */
export async function keepReceipt(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return refused(form, { code: "picture_missing", field: "file" })
  return runForm(form, { here, next: here, done: "receipt" }, ({ key }) => sendDeskReceipt(key, id, file))
}

/** The household brings an order before officers. Fields: order, reason, note, request_key, stall, locale. */
export async function askOfficers(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const wish = {
    reason: formText(form, "reason"),
    note: formText(form, "note"),
    request_key: formText(form, "request_key"),
  }
  return runForm(form, { here, next: here, done: "question" }, ({ key }) => askDeskOfficers(key, id, wish))
}

const returnOf = (form: FormData) => ({ id: formText(form, "order"), returnId: formText(form, "return") })

/** The household takes goods back. Fields: order, return, way_back_payer, remedy, stall, locale. */
export async function acceptReturn(_before: FormState, form: FormData): Promise<FormState> {
  const { id, returnId } = returnOf(form)
  const here = paths.deskReturn(id, returnId)
  const body = { way_back_payer: formText(form, "way_back_payer"), remedy: formText(form, "remedy") }
  const done = body.remedy === "same" ? "returnAcceptedSame" : "returnAccepted"
  const told = ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : done })
  return runForm(form, { here, next: here, done: told }, ({ key }) =>
    moveDeskReturn(key, { id, returnId }, "accept", body),
  )
}

type Kept = { locale: Locale; id: string; returnId: string; remedy: Remedy }

/** Nothing is sent back. Money is owed at once, which the order says; the same piece is sent from where it was promised. */
export async function leaveGoods({ locale, id, returnId, remedy }: Kept, form: FormData): Promise<void> {
  const here = paths.deskReturn(id, returnId)
  const done = remedy === "money" ? "returnKept" : "returnKeptSame"
  const told = ({ repeated }: { repeated: boolean }): Told => ({
    done: repeated ? "repeated" : done,
    ...(remedy === "money" && { to: paths.deskOrder(id) }),
  })
  const body = { way_back_payer: "nobody", remedy }
  await runTap(form, { locale, here, done: told }, ({ key }) => moveDeskReturn(key, { id, returnId }, "accept", body))
}

/** It does not. Fields: order, return, reason, note, stall, locale. */
export async function refuseReturn(_before: FormState, form: FormData): Promise<FormState> {
  const { id, returnId } = returnOf(form)
  const here = paths.deskReturn(id, returnId)
  const body = { reason: formText(form, "reason"), note: formText(form, "note") }
  const told = ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : "returnRefused" })
  return runForm(form, { here, next: here, done: told }, ({ key }) =>
    moveDeskReturn(key, { id, returnId }, "refuse", body),
  )
}

/** Goods are back; what did not come cannot be sold again. Fields: order, return, received.{line}, restock.{line}, stall, locale. */
export async function receiveReturn(_before: FormState, form: FormData): Promise<FormState> {
  const { id, returnId } = returnOf(form)
  const items = readCountedLines(form)
  const ways = { here: paths.deskReturn(id, returnId), next: paths.deskOrder(id) }
  const told = ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : "returnReceived" })
  return runForm(form, { ...ways, done: told }, async ({ key }) =>
    atLine(await moveDeskReturn(key, { id, returnId }, "receive", { items }), items),
  )
}

/** The owner paid the buyer back by hand. */
export async function tellRefund(locale: Locale, id: string, refundId: string, form: FormData): Promise<void> {
  const told = ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : "refundTold" })
  await runTap(form, { locale, here: paths.deskOrder(id), done: told }, ({ key }) => tellDeskRefund(key, id, refundId))
}

type OtherStall = { locale: Locale; id: string; stallId: string }

/** Works for the stall that an order's slip names, from now on, and opens the order. Whose stall that is, the backend looks at. */
export async function openInStall({ locale, id, stallId }: OtherStall): Promise<void> {
  await deskStallCookie.keep(stallId)
  redirect(localePath(locale, paths.deskOrder(id)))
}
