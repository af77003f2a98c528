import { askBack, deliverShare, type PlacedOrder, placeOrder, readOrder, type TwoStalls } from "./delivered"

/** What buyer and household do with goods of Hue's share that go back. */
export function givingBack(stalls: () => TwoStalls) {
  const shareOf = async (order: PlacedOrder, at = 0) => (await readOrder(stalls(), order)).stalls[at]
  const lineOf = async (order: PlacedOrder, at = 0): Promise<string> => (await shareOf(order, at)).items[0].id
  async function delivered(): Promise<PlacedOrder & { line: string }> {
    const order = await placeOrder(stalls())
    await deliverShare(stalls().hue, order.share.id)
    return { ...order, line: await lineOf(order) }
  }
  return {
    shareOf,
    lineOf,
    delivered,
    tap: (order: PlacedOrder, id: string, deed: string, body: object = {}) =>
      stalls().hue.post(`/seller/orders/${order.share.id}/returns/${id}/${deed}`, body),
    /** Delivered, and pieces of it asked back. */
    asked: async (pieces = 1, more: Record<string, unknown> = {}) => {
      const order = await delivered()
      const { body } = await askBack(stalls(), order.share.path, [{ id: order.line, quantity: pieces }], more)
      return { ...order, returned: body.order.stalls[0].returns[0].id as string }
    },
  }
}
