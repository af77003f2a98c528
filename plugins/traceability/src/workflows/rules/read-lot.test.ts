import { describe, expect, it } from "vitest"
import { dayPart, lotNoOf } from "./lot-no"
import { readLot, readLotChange } from "./read-lot"

const NOW = new Date("2026-11-22T18:00:00Z") // The 23rd in Vietnam.
const FORM = {
  product_id: "prod_1",
  template: "mien-bun",
  quantity: 50.125,
  unit: "KGM",
  made_from: "2026-11-23",
}
const KEPT = {
  product_id: "prod_1",
  template: "mien-bun",
  quantity: 50,
  unit: "KGM" as const,
  made_from: "2026-11-20",
  made_to: "2026-11-22",
  best_before: "2027-11-20",
  lot_no: "261120-1",
  gtin: null,
}

describe("readLot", () => {
  it("reads a form, what may be empty as null", () => {
    expect(readLot({ ...FORM, made_to: "", gtin: null, lot_no: " 7/B " }, NOW)).toEqual({
      ...FORM,
      lot_no: "7/B",
      gtin: null,
      made_to: null,
      best_before: null,
    })
  })

  it("goes by the day in Vietnam", () => {
    expect(() => readLot({ ...FORM, made_from: "2026-11-24" }, NOW)).toThrow(
      expect.objectContaining({ code: "made_from_in_future" }),
    )
  })
})

describe("readLotChange", () => {
  it("answers only what the form names, read with what is kept", () => {
    expect(readLotChange({ quantity: 60 }, KEPT, NOW)).toEqual({ quantity: 60 })
    expect(readLotChange({ made_to: null, gtin: "9506000134352" }, KEPT, NOW)).toEqual({
      made_to: null,
      gtin: "09506000134352",
    })
    // A number stays where the form empties it.
    expect(readLotChange({ lot_no: "" }, KEPT, NOW)).toEqual({ lot_no: "261120-1" })
  })

  it.each([
    [{ made_to: "2026-11-19" }, "made_to_wrong", "made_to"],
    [{ made_from: "2026-11-23" }, "made_to_wrong", "made_to"],
    [{ unit: "H87", quantity: 1.5 }, "amount_too_fine", "quantity"],
    [{ best_before: "2026-11-22" }, "best_before_wrong", "best_before"],
    [{ product_id: "prod_2" }, "change_empty", null],
  ])("refuses %j as %s", (body, code, field) => {
    expect(() => readLotChange(body, KEPT, NOW)).toThrow(expect.objectContaining({ code, field }))
  })
})

describe("lotNoOf", () => {
  it("is the day and a place, and no number to anybody", () => {
    expect([lotNoOf("2026-11-03", 2), dayPart("2026-11-03")]).toEqual(["261103-2", "261103-"])
  })
})
