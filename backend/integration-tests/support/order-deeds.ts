import type { Response } from "supertest"
import type { Buyer } from "./buyer"
import type { Caller } from "./people"

/** What people do with a share: its buyer cancels, receives, says that it is lost; the others are the household's. */
export const DEEDS = [
  "confirm",
  "confirm",
  "decline",
  "cancel",
  "fee",
  "pack",
  "unpack",
  "leave",
  "came-back refused",
  "deliver",
  "receive",
  "lost",
] as const

/** A share as its buyer's page shows it. */
interface Shown {
  items: { id: string }[]
  pick_up: boolean
  by_agreement: boolean
}

/** Where a share is reached, and by whom. */
export interface Reached {
  share: Shown
  /** Its id at the desk. */
  id: string
  /** Its address on the buyer's side. */
  path: string
  desk: Caller
  buyer: Buyer
  officer: Caller
}

/** A parcel came back, one piece of its first line whole, unless it broke; nobody carried what was to be collected. */
function cameBack({ share: { items, pick_up } }: Reached, why: string) {
  const reason = pick_up ? "not_collected" : why
  return { reason, items: [{ id: items[0]?.id, restock: reason === "broken_on_way" ? 0 : 1 }] }
}

/** What sending something bulky costs, asked and agreed to. */
async function agreeOnFee({ id, path, desk, buyer }: Reached): Promise<Response> {
  const asked = await desk.post(`/seller/orders/${id}/delivery-fee`, { amount_vnd: 350_001 })
  if (asked.status !== 200) {
    return asked
  }
  const { code } = asked.body.order.fee_request
  return await buyer.send("post", `${path}/delivery-fee`, { code, agree: true })
}

/** Its buyer says that it did not come, and the officer says so too. */
async function lose({ id, path, desk, buyer, officer }: Reached): Promise<Response> {
  const asked = await buyer.send("post", `${path}/disputes`, { reason: "not_arrived" })
  if (asked.status !== 200) {
    return asked
  }
  const { disputes } = (await desk.get(`/seller/orders/${id}`)).body.order
  const open = disputes.find(({ state }: { state: string }) => state === "open")
  const verdict = { decision: "buyer", note: "Đã gọi bưu điện" }
  return await officer.post(`/admin/seller-orders/${id}/disputes/${open.id}/decide`, verdict)
}

/** Does a deed, allowed or not; null where it is none of this share's. */
export async function doDeed(deed: string, at: Reached): Promise<Response | null> {
  const [name = "", why = ""] = deed.split(" ")
  const tap = (what: string, body: object = {}) => at.desk.post(`/seller/orders/${at.id}/${what}`, body)
  switch (name) {
    case "cancel":
    case "receive":
      return await at.buyer.send("post", `${at.path}/${name}`, {})
    case "lost":
      return await lose(at)
    case "fee":
      return at.share.by_agreement ? await agreeOnFee(at) : null
    case "leave":
      return await tap(at.share.pick_up ? "ready" : "ship")
    case "came-back":
      return await tap(name, cameBack(at, why))
    default:
      return await tap(name, { reason: "other" })
  }
}
