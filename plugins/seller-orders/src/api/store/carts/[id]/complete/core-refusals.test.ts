import { describe, expect, it } from "vitest"
import { inOurWords } from "./core-refusals"

describe("inOurWords", () => {
  it.each([
    ["Not enough stock available for item iitem_1 at location sloc_1", "stock_insufficient"],
    ["Timed-out acquiring lock.", "busy"],
    ['Failed to acquire lock for key "cart_1"', "busy"],
  ])("turns %j into %s", (message, code) => {
    expect(inOurWords({ message })).toMatchObject({ code })
  })

  it.each([new Error("else"), { message: 5 }, null, "Timed-out"])("leaves %s alone", (error) => {
    expect(inOurWords(error)).toBe(error)
  })
})
