import mendOrders from "@cho-lang/seller-orders/jobs/mend-orders"
import type { SellerOrdersModuleService } from "@cho-lang/seller-orders/modules/seller-orders/service"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it, vi } from "vitest"
import { describeApp } from "../../support/app"
import {
  coreMoney,
  createTwoStalls,
  type PlacedOrder,
  placeOrder,
  stockOf,
  type TwoStalls,
} from "../../support/delivered"
import { sql } from "../../support/stall"

/** How far a process came that died over undoing a parcel, after the share had moved and its goods were on the shelf. */
const DIED = ["before core heard of it", "before the parcel was cancelled", "before it was noted"] as const

describeApp("a parcel that is undone by a process that dies", (app) => {
  let stalls: TwoStalls

  beforeAll(async () => {
    stalls = await createTwoStalls(app)
  })

  const tap = async ({ share }: PlacedOrder, deed: string, body: object = {}) => {
    const answer = await stalls.hue.post(`/seller/orders/${share.id}/${deed}`, body)
    return [answer.status, answer.body.code ?? answer.body.repeated]
  }
  const stock = () => stockOf(app, stalls.tray.variantId)
  const parcels = () => sql<{ id: string }>(app, "select id from fulfillment where canceled_at is null")
  const fulfilled = () =>
    sql<{ pieces: number }>(
      app,
      `select item.fulfilled_quantity::int as pieces from "order" ord
         join order_item item on item.order_id = ord.id and item.version = ord.version
        where item.quantity = 2`,
    )

  async function dieOver({ id: order_id, share }: PlacedOrder, died: (typeof DIED)[number]): Promise<void> {
    const [parcel] = await parcels()
    const reference_id = parcel?.id ?? ""
    const service = app.container().resolve<SellerOrdersModuleService>("seller_orders")
    const nothing = { end_reason: null, end_note: null, carrier: null, tracking_code: null, restock: [] }
    const by = { kind: "system", id: null }
    const move = { id: share.id, action: "unpack", from: "packed", to: "confirmed", by, parcel: reference_id } as const
    expect(await service.moveShare({ ...move, ...nothing })).toBe(true)
    if (died === "before core heard of it") {
      return
    }
    const items = await sql<{ id: string }>(
      app,
      "select line_item_id as id from seller_order_item where seller_order_id = ?",
      [share.id],
    )
    await app
      .container()
      .resolve(Modules.ORDER)
      .cancelFulfillment({
        order_id,
        reference: Modules.FULFILLMENT,
        reference_id,
        items: items.map(({ id }) => ({ id, quantity: 2 })),
      })
    if (died === "before it was noted") {
      await app.container().resolve(Modules.FULFILLMENT).cancelFulfillment(reference_id)
    }
  }

  it.each(DIED)("is undone whole before anything else is done with it: %s", async (died) => {
    const order = await placeOrder(stalls)
    expect(await tap(order, "confirm")).toEqual([200, false])
    expect(await tap(order, "pack")).toEqual([200, false])
    expect(await stock()).toEqual({ stocked: 8, reserved: 0 })
    await dieOver(order, died)
    expect(await stock()).toEqual({ stocked: 10, reserved: 2 })

    if (died !== "before it was noted") {
      expect(await tap(order, "pack"), "the old parcel is none of its own").toEqual([409, "busy"])
      expect(await tap(order, "decline", { reason: "broken" })).toEqual([409, "busy"])
      const cancelled = await stalls.buyer.send("post", `${order.share.path}/cancel`, {})
      expect([cancelled.status, cancelled.body.code]).toEqual([409, "busy"])
      expect(await stock()).toEqual({ stocked: 10, reserved: 2 })
      await sql(app, "update seller_order set state_at = state_at - interval '6 minutes'")
      await sql(app, "update seller_order_change set created_at = created_at - interval '6 minutes'")
      await mendOrders(app.container())
    }
    expect([await parcels(), await fulfilled()]).toEqual([[], [{ pieces: 0 }]])

    expect(await tap(order, "pack")).toEqual([200, false])
    expect(await stock()).toEqual({ stocked: 8, reserved: 0 })
    expect([await parcels(), await fulfilled()]).toEqual([[expect.anything()], [{ pieces: 2 }]])
    expect(await tap(order, "ship")).toEqual([200, false])
    const { items } = (await stalls.hue.get(`/seller/orders/${order.share.id}`)).body.order
    const back = { reason: "refused", items: [{ id: items[0].id, restock: 2 }] }
    expect(await tap(order, "came-back", back)).toEqual([200, false])
    expect(await stock(), "every piece is there, and none twice").toEqual({ stocked: 10, reserved: 0 })
    expect((await coreMoney(app, order.id)).total).toBe(235_000)
  })

  it("keeps what was done and undone in its history, where doing it again fails", async () => {
    const order = await placeOrder(stalls)
    for (const deed of ["confirm", "pack", "unpack"]) {
      expect(await tap(order, deed)).toEqual([200, false])
    }
    const history = async () =>
      (
        await sql<{ action: string; is_undone: boolean }>(
          app,
          `select action, deleted_at is not null as is_undone from seller_order_change
            where seller_order_id = ? order by created_at, id`,
          [order.share.id],
        )
      ).map(({ action, is_undone }) => [action, is_undone])
    const before = await history()
    expect(before).toEqual([
      ["confirm", false],
      ["pack", true],
      ["unpack", false],
    ])
    const parts = app.container().resolve(Modules.FULFILLMENT)
    const broken = vi.spyOn(parts, "createFulfillment").mockRejectedValueOnce(new Error("No parcel"))
    const [status] = await tap(order, "pack")
    broken.mockRestore()
    expect([status, await history()]).toEqual([500, before])
    expect(await stock()).toEqual({ stocked: 10, reserved: 2 })
    expect(await tap(order, "pack")).toEqual([200, false])
  })
})
