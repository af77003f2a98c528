import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { IInventoryService as InventoryModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { describeAppOnce } from "../../support/app"
import { createMarket, type Market } from "../../support/market"

type InTransaction = <Answer>(work: (manager: EntityManager) => Promise<Answer>) => Promise<Answer>

const codeOf = (error: unknown) => (error as { code?: string }).code

describeAppOnce("stock", (app) => {
  let market: Market
  /** Inventory items of a tray, of which there are three, and of a bowl, of which there are many. */
  let tray: string
  let bowl: string

  const inventory = () => app.container().resolve(Modules.INVENTORY)
  const sql = (text: string, values: string[] = []) =>
    app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text, values)

  async function itemOf(variantId: string): Promise<string> {
    const { data } = await app
      .container()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "product_variant_inventory_item",
        fields: ["inventory_item_id"],
        filters: { variant_id: variantId },
      })
    return data[0]?.inventory_item_id ?? ""
  }

  beforeAll(async () => {
    market = await createMarket(app.container())
    tray = await itemOf((await market.addProduct({ handle: "khay", stock: 3 })).variantId)
    bowl = await itemOf((await market.addProduct({ handle: "bat", stock: 1_000 })).variantId)
  })

  const wish = (item: string, quantity = 1, more: object = {}) => ({
    inventory_item_id: item,
    location_id: market.locationId,
    quantity,
    ...more,
  })

  /** What stands in both of core's two places for each number. */
  async function level(item: string) {
    const { rows } = await sql(
      `select stocked_quantity::float8 as stocked, reserved_quantity::float8 as reserved,
              (raw_stocked_quantity->>'value')::float8 as raw_stocked,
              (raw_reserved_quantity->>'value')::float8 as raw_reserved
         from inventory_level where inventory_item_id = ?`,
      [item],
    )
    const { stocked, reserved, raw_stocked, raw_reserved } = rows[0]
    expect([raw_stocked, raw_reserved]).toEqual([stocked, reserved])
    return [stocked, reserved]
  }

  describe("reserving", () => {
    it("gives what is there to as many as it is enough for, without anybody's lock", async () => {
      const tries = await Promise.allSettled(
        Array.from({ length: 20 }, () => inventory().createReservationItems([wish(tray)])),
      )
      const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []))
      expect(refused.map(codeOf)).toEqual(Array.from({ length: 17 }, () => "stock_insufficient"))
      expect(refused[0]).toMatchObject({ type: "conflict", details: { inventory_item_id: tray, available: 0 } })
      expect(await level(tray)).toEqual([3, 3])
      expect(await inventory().listReservationItems({ inventory_item_id: tray })).toHaveLength(3)
    })

    it("hurries its own commit only: inside somebody else's transaction it waits for the disk with it", async () => {
      const service = inventory() as unknown as InventoryModuleService & {
        baseRepository_: { transaction: InTransaction }
      }
      const line = wish(tray, 1, { line_item_id: "ordli_test" })
      const waits = await service.baseRepository_.transaction(async (transactionManager) => {
        await transactionManager.execute("set local synchronous_commit = on")
        await service.createReservationItems([line], { transactionManager })
        return await transactionManager.execute("show synchronous_commit")
      })
      expect(waits).toEqual([{ synchronous_commit: "on" }])
      expect(await level(tray)).toEqual([3, 1])
    })

    it("sums what several lines want of one item, and keeps nothing when it is too much", async () => {
      const lines = [wish(bowl), wish(tray, 2), wish(tray, 2)]
      await expect(inventory().createReservationItems(lines)).rejects.toMatchObject({ code: "stock_insufficient" })
      expect([await level(tray), await level(bowl)]).toEqual([
        [3, 0],
        [1_000, 0],
      ])
      expect(await inventory().listReservationItems({})).toEqual([])
    })

    it("lets nobody wait for each other, in whatever order the lines come", async () => {
      const there = () => inventory().createReservationItems([wish(tray, 0), wish(bowl)])
      const back = () => inventory().createReservationItems([wish(bowl), wish(tray, 0)])
      await Promise.all(Array.from({ length: 30 }, (_, turn) => (turn % 2 ? there() : back())))
      expect(await level(bowl)).toEqual([1_000, 30])
    })

    it("answers what core would, in the order of the lines", async () => {
      const made = await inventory().createReservationItems([
        wish(bowl, 2, { line_item_id: "line_2", metadata: { for: "gift" } }),
        wish(tray, 1, { line_item_id: "line_1" }),
      ])
      expect(made.map(({ line_item_id, quantity }) => [line_item_id, quantity])).toEqual([
        ["line_2", 2],
        ["line_1", 1],
      ])
      for (const one of made) {
        const { inventory_item: _, ...kept } = await inventory().retrieveReservationItem(one.id)
        expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(kept)))
      }
    })

    it("goes beyond stock for goods that may be ordered before they are there", async () => {
      await inventory().createReservationItems([wish(tray, 5, { allow_backorder: true })])
      expect(await level(tray)).toEqual([3, 5])
      await expect(inventory().createReservationItems([wish(tray)])).rejects.toMatchObject({
        code: "stock_insufficient",
      })
    })

    it("refuses less than nothing, and a place where the item does not lie", async () => {
      await expect(inventory().createReservationItems([wish(tray, -1)])).rejects.toMatchObject({
        code: "quantity_out_of_range",
      })
      await expect(
        inventory().createReservationItems([wish(tray, 1, { location_id: "sloc_nowhere" })]),
      ).rejects.toMatchObject({ type: "not_found" })
    })
  })

  describe("a reservation that changes", () => {
    it("grows while there is enough, and shrinks", async () => {
      const { id } = await inventory().createReservationItems(wish(tray, 2))
      await inventory().updateReservationItems({ id, quantity: 3 })
      expect(await level(tray)).toEqual([3, 3])
      await expect(inventory().updateReservationItems({ id, quantity: 4 })).rejects.toMatchObject({
        code: "stock_insufficient",
      })
      await inventory().updateReservationItems({ id, quantity: 1 })
      expect(await level(tray)).toEqual([3, 1])
      expect(await inventory().retrieveReservationItem(id)).toMatchObject({ quantity: 1 })
    })

    it("counts each of many changes at once", async () => {
      const made = await inventory().createReservationItems(Array.from({ length: 20 }, () => wish(bowl, 2)))
      await Promise.all(made.map(({ id }) => inventory().updateReservationItems({ id, quantity: 5 })))
      expect(await level(bowl)).toEqual([1_000, 100])
    })

    it("gives back once, however often it is deleted at once", async () => {
      const { id } = await inventory().createReservationItems(wish(tray, 2, { line_item_id: "line_1" }))
      await inventory().createReservationItems(wish(tray, 1))
      await Promise.all([
        inventory().deleteReservationItems([id]),
        inventory().softDeleteReservationItems([id]),
        inventory().deleteReservationItemsByLineItem("line_1"),
        inventory().deleteReservationItemsByLineItem(["line_1"]),
      ])
      expect(await level(tray)).toEqual([3, 1])
    })

    it("comes back only while the piece is still there", async () => {
      await inventory().createReservationItems(wish(tray, 2, { line_item_id: "line_1" }))
      await inventory().deleteReservationItemsByLineItem("line_1")
      await Promise.all([1, 2].map(() => inventory().restoreReservationItemsByLineItem("line_1")))
      expect(await level(tray)).toEqual([3, 2])
      await inventory().deleteReservationItemsByLineItem("line_1")
      await inventory().createReservationItems(wish(tray, 3))
      await expect(inventory().restoreReservationItemsByLineItem("line_1")).rejects.toMatchObject({
        code: "stock_insufficient",
      })
      expect(await level(tray)).toEqual([3, 3])
    })

    it("goes with its place", async () => {
      await inventory().createReservationItems([wish(tray, 2), wish(bowl, 7)])
      await inventory().deleteReservationItemByLocationId(market.locationId)
      expect([await level(tray), await level(bowl)]).toEqual([
        [3, 0],
        [1_000, 0],
      ])
    })
  })

  describe("the stock itself", () => {
    it("counts each of many adjustments and reservations at once", async () => {
      await Promise.all(
        Array.from({ length: 20 }, () => [
          inventory().adjustInventory(bowl, market.locationId, 1),
          inventory().createReservationItems([wish(bowl)]),
        ]).flat(),
      )
      expect(await level(bowl)).toEqual([1_020, 20])
    })

    it("is not set below what buyers were promised, but fulfilment may take the piece first", async () => {
      await inventory().createReservationItems(wish(tray, 3))
      await expect(inventory().updateInventoryLevels({ ...place(tray), stocked_quantity: 2 })).rejects.toMatchObject({
        code: "stock_below_reserved",
        type: "conflict",
      })
      await inventory().updateInventoryLevels({ ...place(tray), stocked_quantity: 5 })
      expect(await level(tray)).toEqual([5, 3])
      await inventory().adjustInventory(tray, market.locationId, -5)
      expect(await level(tray)).toEqual([0, 3])
    })

    const place = (item: string) => ({ inventory_item_id: item, location_id: market.locationId })
  })

  describe("the wall behind it", () => {
    const insert = (id: string, quantity: number, backorder = false) =>
      sql(
        `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
         values (?, ?, ?, ${quantity}, '{"value": "${quantity}"}', ${backorder})`,
        [id, tray, market.locationId],
      )

    it("stops whatever writes a reservation beyond stock, alone or growing", async () => {
      await insert("resitem_1", 3)
      await expect(insert("resitem_2", 1)).rejects.toThrow("stock_insufficient")
      await expect(sql(`update reservation_item set quantity = 4 where id = 'resitem_1'`)).rejects.toThrow(
        "stock_insufficient",
      )
      await insert("resitem_3", 9, true)
      await sql(`update reservation_item set quantity = 2 where id = 'resitem_1'`)
      await insert("resitem_4", 1)
    })

    it("lets a cart become one order only", async () => {
      const link = (orderId: string) =>
        sql(`insert into order_cart (id, order_id, cart_id) values (?, ?, 'cart_1')`, [`link_${orderId}`, orderId])
      await link("order_1")
      await expect(link("order_2")).rejects.toThrow("IDX_order_cart_one_order")
    })
  })
})
