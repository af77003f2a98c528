import type { DeskKey } from "@/lib/backend/desk/door"
import type { DeskStall } from "@/lib/backend/desk/me"
import { type DeskOrder, readDeskOrder, readDeskOrders } from "@/lib/backend/desk/orders"
import type { Result } from "@/lib/backend/result"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { pdfResponse } from "@/lib/pdf"
import { readSettings } from "@/lib/settings"
import { deskErrorText, deskMessages } from "@/messages/desk"
import { type Desk, deskForAction } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { stallQuery } from "./other-stall"
import { packingSlips, type Slip, type SlipSize, slipSizes } from "./packing-slip"

/** States in which a parcel is being made. */
const inHand = ["confirmed", "packed"]

function trouble(code: string, status: number, locale: Locale): Response {
  return new Response(deskErrorText({ code }, locale), {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  })
}

function slipOf(order: DeskOrder, stall: DeskStall, locale: Locale): Slip {
  const address = readSettings().publicUrl + localePath(locale, paths.deskOrder(order.id))
  // Who scans it may work for many.
  return { order, stall: stall.name, address: `${address}?${stallQuery}=${stall.handle}` }
}

async function answer(slips: Slip[], name: string, request: Request, locale: Locale): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("kho")
  const size: SlipSize = slipSizes.find((known) => known === wanted) ?? "a6"
  return pdfResponse(await packingSlips(slips, { words: deskMessages(locale).orders.slip, locale, size }), name)
}

/** The packing slip of one order of the stall in hand; `?kho=a5` for the larger sheet. 404 without such an order. */
export async function slipOfOrder(request: Request, id: string, locale: Locale): Promise<Response> {
  const desk = await deskForAction(locale, paths.deskOrder(id))
  if (!desk.ok) return trouble(desk.error.code, 502, locale)
  const { key, stall } = desk.data
  if (!stall) return trouble("seller_order_not_found", 404, locale)
  const order = await readDeskOrder(key, id)
  if (!order.ok) return trouble(order.error.code, order.error.status === 404 ? 404 : 502, locale)
  return answer([slipOf(order.data, stall, locale)], `phieu-${order.data.reference}`, request, locale)
}

/** Ids of a stall's orders whose parcels are being made, oldest first. */
async function idsInHand(key: DeskKey): Promise<Result<string[]>> {
  const ids: string[] = []
  for (let next: number | null = 0; next !== null; ) {
    const page = await readDeskOrders(key, "doing", next)
    if (!page.ok) return page
    ids.push(...page.data.orders.filter(({ state }) => inHand.includes(state)).map(({ id }) => id))
    next = page.data.next
  }
  return { ok: true, data: ids.reverse() }
}

async function ordersInHand(key: DeskKey): Promise<Result<DeskOrder[]>> {
  const ids = await idsInHand(key)
  if (!ids.ok) return ids
  const orders: DeskOrder[] = []
  for (const id of ids.data) {
    const order = await readDeskOrder(key, id)
    if (!order.ok) return order
    orders.push(order.data)
  }
  return { ok: true, data: orders }
}

/** Stalls whose slips this person may print: those whose orders they handle. */
function stallsOf({ person, stall }: Desk, all: boolean): DeskStall[] {
  const stalls = all ? person.stalls : [stall].filter((one) => one !== null)
  return stalls.filter((one) => rightsOf({ person, stall: one }).orders)
}

/**
 * Slips of all parcels that are being made: of the stall in hand, or with `?gian=tat-ca` of every stall whose orders
 * this person handles, as a helper with a printer does. 404 where there is none.
 */
export async function slipsInHand(request: Request, locale: Locale): Promise<Response> {
  const desk = await deskForAction(locale, paths.deskOrders)
  if (!desk.ok) return trouble(desk.error.code, 502, locale)
  const slips: Slip[] = []
  for (const stall of stallsOf(desk.data, new URL(request.url).searchParams.get("gian") === "tat-ca")) {
    const orders = await ordersInHand({ ...desk.data.key, stallId: stall.id })
    if (!orders.ok) return trouble(orders.error.code, 502, locale)
    slips.push(...orders.data.map((order) => slipOf(order, stall, locale)))
  }
  return slips.length > 0 ? answer(slips, "phieu-goi-hang", request, locale) : trouble("slips_none", 404, locale)
}
