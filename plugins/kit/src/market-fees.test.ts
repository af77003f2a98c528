import { describe, expect, it } from "vitest"
import { marketFeeOn } from "./market-fees"

describe("marketFeeOn", () => {
  it("is what the data says of the day", () => {
    expect(marketFeeOn("2026-11-22")).toEqual({ commission_percent: 0, basis: "Chưa thu phí của hộ" })
    expect(marketFeeOn("2025-12-31")).toEqual({ commission_percent: 0, basis: "" })
  })
})
