import { describe, expect, it } from "vitest"
import { MARKET_ZONES } from "../../workflows/rules/fee-table"
import { carrierNamed } from "./index"

describe("the carrier by hand", () => {
  const carrier = carrierNamed()

  it("takes what the table says, and the code as it was typed", async () => {
    expect(await carrier.fee({ zone: "commune", grams: 5001, zones: MARKET_ZONES })).toBe(23_000)
    const parcel = { carrier: "Bưu điện", tracking_code: "EB123456789VN" }
    expect(await carrier.create(parcel)).toEqual(parcel)
  })

  it("knows nothing of what becomes of it", async () => {
    expect([await carrier.track("EB123456789VN"), await carrier.webhook({ code: "EB123456789VN" })]).toEqual([[], []])
  })
})

it("is named in the configuration by a name that exists", () => {
  expect(() => carrierNamed("pigeon")).toThrow("pigeon")
})
