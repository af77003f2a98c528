import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import { beforeAll, expect, it } from "vitest"
import { age } from "../../support/aftermath"
import { describeApp } from "../../support/app"
import { createTwoStalls, type PlacedOrder, placeOrder, stockOf, type TwoStalls } from "../../support/delivered"
import { sql } from "../../support/stall"

describeApp("goods that are held for what ended", (app) => {
  let stalls: TwoStalls

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  const held = async () => [
    (await stockOf(app, stalls.tray.variantId))?.reserved,
    (await stockOf(app, stalls.box.variantId))?.reserved,
  ]
  const later = () => sql(app, "update seller_order set state_at = state_at - interval '6 minutes'")
  const sweep = () => mendOrders(app.container())
  const stateOf = async ({ share }: PlacedOrder) =>
    (await sql<{ state: string }>(app, "select state from seller_order where id = ?", [share.id]))[0]?.state

  it("are free once the whole order was cancelled by a process that died over its reservations", async () => {
    const order = await placeOrder(stalls)
    await sql(app, `update "order" set status = 'canceled', canceled_at = now() - interval '6 minutes'`)
    expect(await held()).toEqual([2, 1])
    await sweep()
    expect(await stateOf(order)).toBe("cancelled")
    expect(await held(), "somebody may still be at it").toEqual([2, 1])
    await later()
    await sweep()
    await sweep()
    expect(await held()).toEqual([0, 0])
  })

  it("are free where a part was declined and its goods were held again, and stay where the order goes on", async () => {
    const order = await placeOrder(stalls)
    await sql(app, "update seller_order set state = 'declined' where id = ?", [order.share.id])
    await age(app)
    await later()
    await sweep()
    expect(await held()).toEqual([0, 1])
  })
})
