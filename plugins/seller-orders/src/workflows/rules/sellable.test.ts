import { isInputError } from "@cho-lang/kit/input-error"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { demandAfterAdding } from "./lines"
import { type Demand, refuseUnsellable, type SellableVariant, type SellerState } from "./sellable"

const TODAY = "2026-11-22"

function variant(id: string, item: string, stocked: number, change: Partial<SellableVariant> = {}): SellableVariant {
  return {
    id,
    manage_inventory: true,
    allow_backorder: false,
    product: { status: "published", listing: { seller: { status: "approved" } } },
    inventory_items: [
      {
        inventory_item_id: item,
        required_quantity: 1,
        inventory: { location_levels: [{ stocked_quantity: stocked, reserved_quantity: 0 }] },
      },
    ],
    ...change,
  }
}

function refusal(run: () => void) {
  try {
    run()
    return null
  } catch (error) {
    return isInputError(error) ? { code: error.code, ...error.details } : error
  }
}

describe("refuseUnsellable", () => {
  it.each([
    ["a draft", { status: "draft", listing: { seller: { status: "approved" } } }],
    ["nobody's", { status: "published", listing: null }],
    ["of a waiting stall", { status: "published", listing: { seller: { status: "pending" } } }],
    ["of a suspended stall", { status: "published", listing: { seller: { status: "suspended" } } }],
    ["of a closed stall", { status: "published", listing: { seller: { status: "closed" } } }],
    ["without product", null],
  ])("refuses what is %s", (_, product) => {
    const found = [variant("v", "i", 5, { product })]
    expect(refusal(() => refuseUnsellable([{ variant_id: "v", quantity: 1 }], found, TODAY))).toMatchObject({
      code: "product_unavailable",
      variant_id: "v",
    })
  })

  it("takes no more orders in a month than a household makes, all forms together, and says when it makes more", () => {
    const made = (id: string, ordered_this_month: number) =>
      variant(id, id, 100, {
        product: {
          id: "p",
          status: "published",
          listing: { seller: { status: "approved" }, monthly_capacity: 5, ordered_this_month },
        },
      })
    const refused = (ordered: number, today: string, ...quantities: number[]) =>
      refusal(() =>
        refuseUnsellable(
          quantities.map((quantity, at) => ({ variant_id: `v${at}`, quantity })),
          quantities.map((_, at) => made(`v${at}`, ordered)),
          today,
        ),
      )
    expect(refused(3, TODAY, 1, 1)).toBeNull()
    expect(refused(3, TODAY, 1, 2)).toEqual({
      code: "capacity_reached",
      variant_id: "v1",
      available: 2,
      from: "2026-12-01",
    })
    expect(refused(9, "2026-12-31", 1)).toMatchObject({ available: 0, from: "2027-01-01" })
    expect(refused(5, "2027-01-29", 1)).toMatchObject({ from: "2027-02-01" })
  })

  it("refuses what a stall on holiday sells, from its first day to its last, and says which line and until when", () => {
    const of = (seller: Partial<SellerState>) => [
      variant("v", "i", 5, {
        product: { status: "published", listing: { seller: { status: "approved", ...seller } } },
      }),
    ]
    const demands: Demand[] = [{ variant_id: "v", quantity: 1, line_id: "line" }]
    const refused = (holiday_from: string | null, holiday_until: string | null) =>
      refusal(() => refuseUnsellable(demands, of({ holiday_from, holiday_until }), TODAY))
    const expected = { code: "stall_on_holiday", variant_id: "v", line_id: "line" }
    expect(refused("2026-11-22", "2026-11-22")).toEqual({ ...expected, until: "2026-11-22" })
    expect(refused("2026-11-01", "2026-12-01")).toEqual({ ...expected, until: "2026-12-01" })
    expect(refused("2026-11-23", "2026-12-01")).toBeNull()
    expect(refused("2026-11-01", "2026-11-21")).toBeNull()
    expect(refused(null, null)).toBeNull()
  })

  it("sums what lines and variants take from one stock", () => {
    const found = [variant("a", "shared", 3), variant("b", "shared", 3)]
    const demands = (first: number, second: number) => [
      { variant_id: "a", quantity: first },
      { variant_id: "b", quantity: second },
    ]
    expect(refusal(() => refuseUnsellable(demands(2, 1), found, TODAY))).toBeNull()
    expect(refusal(() => refuseUnsellable(demands(2, 2), found, TODAY))).toMatchObject({ code: "stock_insufficient" })
  })

  it("says how many pieces can be had, reservations taken off", () => {
    const inventory = { location_levels: [{ stocked_quantity: 9, reserved_quantity: 2 }] }
    const set = variant("set", "bowl", 0, {
      inventory_items: [{ inventory_item_id: "bowl", required_quantity: 3, inventory }],
    })
    expect(refusal(() => refuseUnsellable([{ variant_id: "set", quantity: 2 }], [set], TODAY))).toBeNull()
    expect(refusal(() => refuseUnsellable([{ variant_id: "set", quantity: 3 }], [set], TODAY))).toMatchObject({
      available: 2,
    })
  })

  it.each([{ manage_inventory: false }, { allow_backorder: true }])("counts no stock with %j", (change) => {
    const found = [variant("v", "i", 0, change)]
    expect(refusal(() => refuseUnsellable([{ variant_id: "v", quantity: 99 }], found, TODAY))).toBeNull()
  })

  it("lets through exactly what stock covers, however it is split into lines", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(quantities, fc.integer({ min: 0, max: 100 }), (split, stocked) => {
        const demands = split.map((quantity) => ({ variant_id: "v", quantity }))
        const sum = split.reduce((total, quantity) => total + quantity, 0)
        const refused = refusal(() => refuseUnsellable(demands, [variant("v", "i", stocked)], TODAY))
        expect(refused === null).toBe(sum <= stocked)
      }),
    )
  })
})

describe("demandAfterAdding", () => {
  it("adds to what lies in the cart already, of the same variant only", () => {
    const existing = [
      { variant_id: "a", quantity: 2 },
      { variant_id: "b", quantity: 7 },
    ]
    expect(demandAfterAdding(existing, [{ variant_id: "a", quantity: 1 }])).toEqual([{ variant_id: "a", quantity: 3 }])
  })

  it("refuses a line beyond 999 and a line without variant", () => {
    const full = [{ variant_id: "a", quantity: 999 }]
    expect(refusal(() => demandAfterAdding(full, [{ variant_id: "a", quantity: 1 }]))).toMatchObject({
      code: "quantity_out_of_range",
    })
    expect(refusal(() => demandAfterAdding([], [{ quantity: 1 }]))).toMatchObject({ code: "product_not_found" })
  })
})
