import { randomUUID } from "node:crypto"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { App } from "./app"
import { createMarket, type Market } from "./market"
import { Caller, createPerson } from "./people"

/** A lacquer stall with a tray and a box, its owner, and a stranger with a stall of their own. */
export interface LotPeople {
  market: Market
  owner: Caller
  stranger: Caller
  /** Ids of the products. */
  tray: string
  box: string
}

export async function createLotPeople(app: App): Promise<LotPeople> {
  const market = await createMarket(app.container())
  const tray = (await market.addProduct({ handle: "khay-tron" })).id
  const box = (await market.addProduct({ handle: "hop-tron" })).id
  const other = await market.addSeller("nguoi-khac")
  const person = async (phone: string, seller_id: string) => {
    const { token } = await createPerson(app.container(), phone, [{ seller_id, role: "owner" }])
    return new Caller(app.origin(), token)
  }
  const owner = await person("0912345678", market.seller.id)
  return { market, owner, stranger: await person("0912345679", other.id), tray, box }
}

/** The day so many days ago in Vietnam. */
export function dayAgo(days: number): string {
  return vietnamDate(new Date(Date.now() - days * 86_400_000))
}

/** Forty trays, begun ten days ago, as the desk sends it. */
export function lotForm(product_id: string, change: object = {}): Record<string, unknown> {
  const facts = { template: "son-mai", quantity: 40, unit: "H87", made_from: dayAgo(10) }
  return { client_key: randomUUID(), product_id, ...facts, ...change }
}

/** Opens a lot; its id. */
export async function openLot(who: Caller, product_id: string, change: object = {}): Promise<string> {
  const { body, status } = await who.post("/seller/lots", lotForm(product_id, change))
  if (status !== 201) {
    throw new Error(`The lot was not opened: ${JSON.stringify(body)}`)
  }
  return body.lot.id
}

/** A step as the desk sends it, made up on the device. */
export function stepForm(step: string, facts: object = {}): Record<string, unknown> {
  return { client_key: randomUUID(), step, ...facts }
}

/** Trays made of their bases. */
export function makingForm(quantity: number, facts: object = {}): Record<string, unknown> {
  const materials = [{ key: "cot", quantity, unit: "H87" }]
  return stepForm("making", { materials, quantity, unit: "H87", ...facts })
}
