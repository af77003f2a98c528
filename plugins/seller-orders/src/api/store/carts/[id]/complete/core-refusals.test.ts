import { describe, expect, it } from "vitest"
import { inOurWords } from "./core-refusals"

describe("inOurWords", () => {
  it.each([
    ["COMMIT - stock_insufficient: 4 of 3 reserved of item iitem_1", "stock_insufficient"],
    ["COMMIT - capacity_reached: 2 left of prod_1", "capacity_reached"],
    ["Timed-out acquiring lock.", "busy"],
    ['Failed to acquire lock for key "cart_1"', "busy"],
  ])("turns %j into %s", (message, code) => {
    expect(inOurWords({ message })).toMatchObject({ code })
  })

  it("says how many can still be made this month, and from which day more", () => {
    const refused = inOurWords({ message: "capacity_reached: 2 left of prod_1" })
    const from = expect.stringMatching(/^\d{4}-\d{2}-01$/)
    expect(refused).toMatchObject({ field: "quantity", details: { available: 2, from } })
  })

  it.each([new Error("else"), { message: 5 }, null, "Timed-out"])("leaves %s alone", (error) => {
    expect(inOurWords(error)).toBe(error)
  })
})
