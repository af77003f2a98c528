import { describe, expect, it } from "vitest"
import { readSellerTexts } from "./read-seller"

const texts = { handle: "co-hue-son-mai", name: " Sơn mài cô Huệ " }

describe("readSellerTexts", () => {
  it("trims and fills what is not given with null", () => {
    expect(readSellerTexts(texts, 2026)).toEqual({
      handle: "co-hue-son-mai",
      name: "Sơn mài cô Huệ",
      summary: null,
      story: null,
      street_address: null,
      since_year: null,
    })
  })

  it.each(["", "Cô-Huệ", "a--b", "-a", "a b", "a/b", "a".repeat(81)])("refuses the handle %j", (handle) => {
    expect(() => readSellerTexts({ ...texts, handle }, 2026)).toThrow(expect.objectContaining({ code: "handle_wrong" }))
  })

  it.each([2027, 999, 1990.5, Number.NaN])("refuses the year %d", (since_year) => {
    expect(() => readSellerTexts({ ...texts, since_year }, 2026)).toThrow(
      expect.objectContaining({ code: "year_wrong" }),
    )
  })
})
