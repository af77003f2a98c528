import tellBuyers from "@cho-lang/seller-orders/jobs/tell-buyers"
import { beforeAll, beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"
import { type Buyer, DELIVERY } from "../../support/buyer"
import { keepLot } from "../../support/kept-lots"
import { type SentMessage, watchMessages } from "../../support/messages"
import { sql } from "../../support/stall"
import { createTwoStalls } from "../../support/two-stalls"

describeApp("buyers of a batch that is recalled", (app) => {
  let buyer: Buyer
  let red: string
  let black: string
  let messages: SentMessage[]

  beforeAll(async () => {
    const shop = await createTwoStalls(app)
    buyer = shop.buyer
    red = (await shop.market.addProduct({ handle: "khay-do", stock: 40 })).variantId
    black = (await shop.market.addProduct({ handle: "khay-den", stock: 40 })).variantId
    await keepLot(app, { id: "lot_a" }, [["Sơn lót", "2026-11-20T03:00:00.000Z"]])
  })
  beforeEach(() => {
    messages = watchMessages(app)
  })

  async function order(variants: string[]): Promise<void> {
    const cartId = await buyer.openCart()
    for (const variantId of variants) {
      await buyer.add(cartId, variantId)
    }
    await buyer.send("post", `/store/carts/${cartId}/delivery?locale=vi-VN`, DELIVERY)
    expect((await buyer.complete(cartId)).status).toBe(200)
  }
  /** Ties lines of these goods to a batch, as packing does. */
  const pack = (lot: string, ...handles: string[]) =>
    sql(
      app,
      `insert into packed_lot (id, seller_order_id, line_item_id, lot_id, quantity)
       select 'plot_' || line.id || ?, owned.seller_order_id, line.id, ?, 1 from order_line_item line
         join seller_order_item owned on owned.line_item_id = line.id where line.product_handle = any(?)`,
      [lot, lot, handles],
    )
  const recall = (change = "") =>
    sql(
      app,
      `update lot set state = 'recalled', recalled_at = now() ${change}, recall_reason = 'Sơn chưa khô hẳn' where id = 'lot_a'`,
    )
  async function tell(): Promise<SentMessage[]> {
    await Promise.all([tellBuyers(app.container()), tellBuyers(app.container())])
    await tellBuyers(app.container())
    return messages.filter(({ template }) => template === "lot-recalled")
  }

  it("are told once, of the pieces that are of it, with the reason; nobody else is", async () => {
    await order([red, black])
    await order([black])
    await pack("lot_a", "khay-do")
    expect(await tell()).toEqual([])
    await recall()
    const [message, ...more] = await tell()
    expect(more).toEqual([])
    expect(message?.text).toContain("một lô hàng bạn đã mua bị thu hồi")
    expect(message?.text).toContain("Lô lot_a của")
    expect(message?.text).toContain("Khay khay-do")
    expect(message?.text).not.toContain("Khay khay-den")
    expect(message?.text).toContain("Lý do: Sơn chưa khô hẳn")
    expect(await tell()).toHaveLength(1)
  })

  it("hear once of two lines of one batch", async () => {
    await order([red, black])
    await pack("lot_a", "khay-do", "khay-den")
    await recall()
    const [message] = await tell()
    expect(message?.text).toMatch(/Khay khay-(?:do, Khay khay-den|den, Khay khay-do)/)
    expect(await tell()).toHaveLength(1)
  })

  it("are not told of what never went out, nor of a recall long ago", async () => {
    await order([red])
    await pack("lot_a", "khay-do")
    await recall("- interval '8 days'")
    expect(await tell()).toEqual([])
    await sql(app, "update seller_order set state = 'cancelled'")
    await recall()
    expect(await tell()).toEqual([])
  })
})
