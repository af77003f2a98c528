import type { App } from "./app"
import {
  askBack,
  createTwoStalls,
  deliverShare,
  type PlacedOrder,
  placeOrder,
  readOrder,
  type TwoStalls,
} from "./delivered"
import { Caller, createStaff } from "./people"

/** Two stalls of a commune with its officer, who decides what their buyers and households cannot settle. */
export interface Disputed extends TwoStalls {
  officer: Caller
  /** Of another commune. */
  stranger: Caller
}

export async function createDisputed(app: App): Promise<Disputed> {
  const stalls = await createTwoStalls(app)
  const staff = async (email: string, code: string) =>
    new Caller(app.origin(), (await createStaff(app.container(), email, { level: "commune", code })).token)
  return {
    ...stalls,
    officer: await staff("can-bo@example.com", "10210"),
    stranger: await staff("xa-khac@example.com", "00199"),
  }
}

/** Hue's share, as the buyer's page shows it. */
export const shareOf = async (stalls: TwoStalls, order: PlacedOrder) => (await readOrder(stalls, order)).stalls[0]

/** The buyer asks officers. */
export const ask = ({ buyer }: TwoStalls, order: PlacedOrder, body: object) =>
  buyer.send("post", `${order.share.path}/disputes`, body)

/** The officer decides. */
export const decide = ({ officer }: Disputed, order: PlacedOrder, id: string, body: object) =>
  officer.post(`/admin/seller-orders/${order.share.id}/disputes/${id}/decide`, { note: "Đã gọi hai bên", ...body })

/** Delivered, a tray asked back, refused, and brought before the officer. */
export async function refused(
  stalls: Disputed,
  pay?: (cartId: string) => Promise<void>,
): Promise<PlacedOrder & { dispute: string }> {
  const order = await placeOrder(stalls, pay)
  await deliverShare(stalls.hue, order.share.id)
  const { items } = await shareOf(stalls, order)
  const { body } = await askBack(stalls, order.share.path, [{ id: items[0].id, quantity: 1 }])
  const [{ id }] = body.order.stalls[0].returns
  await stalls.hue.post(`/seller/orders/${order.share.id}/returns/${id}/refuse`, { reason: "as_described" })
  const opened = await ask(stalls, order, { reason: "return_refused", note: "Vỡ thật" })
  return { ...order, dispute: opened.body.order.stalls[0].disputes[0].id }
}
