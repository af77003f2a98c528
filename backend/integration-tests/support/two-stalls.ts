import type { App } from "./app"
import { Buyer } from "./buyer"
import { createMarket, type Market } from "./market"
import { Caller, createPerson } from "./people"

/** A market with two stalls, the owner of each at the desk, and somebody who buys. */
export interface TwoStalls {
  market: Market
  buyer: Buyer
  /** Owns the market's first stall. */
  hue: Caller
  /** Owns another: the first one's orders are not theirs to see. */
  stranger: Caller
}

export async function createTwoStalls(app: App): Promise<TwoStalls> {
  const container = app.container()
  const market = await createMarket(container)
  const tam = await market.addSeller("bac-tam")
  const owner = async (phone: string, { id }: { id: string }) =>
    new Caller(app.origin(), (await createPerson(container, phone, [{ seller_id: id, role: "owner" }])).token)
  return {
    market,
    buyer: new Buyer(app.origin(), market),
    hue: await owner("0912 345 678", market.seller),
    stranger: await owner("0912 345 679", tam),
  }
}
