import { describe, expect, it } from "vitest"
import { inOurWords } from "./core-refusals"

describe("inOurWords", () => {
  it.each([
    ["COMMIT - stock_insufficient: 4 of 3 reserved of item iitem_1", "stock_insufficient"],
    ["Timed-out acquiring lock.", "busy"],
    ['Failed to acquire lock for key "cart_1"', "busy"],
  ])("turns %j into %s", (message, code) => {
    expect(inOurWords({ message })).toMatchObject({ code })
  })

  it.each([new Error("else"), { message: 5 }, null, "Timed-out"])("leaves %s alone", (error) => {
    expect(inOurWords(error)).toBe(error)
  })
})
