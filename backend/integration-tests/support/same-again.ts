import type { App } from "./app"
import { askBack, coreMoney, deliverShare, type PlacedOrder, placeOrder, stockOf } from "./delivered"
import { type Disputed, shareOf } from "./disputed"

export type BrokenOrder = PlacedOrder & { back: string }

/** What buyer and household do with a piece that is to be sent once more. */
export function sameAgain(app: App, stalls: Disputed) {
  const share = (order: PlacedOrder) => shareOf(stalls, order)
  const tap = (order: PlacedOrder, id: string, deed: string, body: object = {}) =>
    stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/${deed}`, body)
  return {
    share,
    tap,
    buyerSays: (order: PlacedOrder, id: string, deed: string) =>
      stalls.buyer.send("post", `${order.share.path}/returns/${id}/${deed}`, {}),
    stock: () => stockOf(app, stalls.tray.variantId),
    total: async (order: PlacedOrder) => (await coreMoney(app, order.id)).total,
    /** Đồng of each refund of the share. */
    paid: async (order: PlacedOrder): Promise<number[]> =>
      (await share(order)).refunds.map(({ amount }: { amount: number }) => amount),
    /** Two trays are there; one is broken, and the buyer would like another. */
    broken: async (): Promise<BrokenOrder> => {
      const order = await placeOrder(stalls)
      await deliverShare(stalls.hue, order.share.id)
      const [{ id }] = (await share(order)).items
      const { body } = await askBack(stalls, order.share.path, [{ id, quantity: 1 }], { wants: "same" })
      return { ...order, back: body.order.stalls[0].returns[0].id }
    },
    again: (order: BrokenOrder, way_back_payer = "stall") =>
      tap(order, order.back, "accept", { way_back_payer, remedy: "same" }),
    backOf: async (order: PlacedOrder) => (await share(order)).returns[0],
  }
}
