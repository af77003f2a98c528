import { describe, expect, it } from "vitest"
import { ratesOn } from "./rates"

describe("ratesOn", () => {
  it("is what the law asks of a household on that day, and nothing of a company, which declares itself", () => {
    expect(ratesOn("2026-11-22", "household")).toEqual({
      commission_bps: 0,
      value_added_tax_bps: 100,
      income_tax_bps: 50,
    })
    expect(ratesOn("2025-06-30", "household")).toMatchObject({ value_added_tax_bps: 0, income_tax_bps: 0 })
    expect(ratesOn("2026-11-22", "company")).toMatchObject({ value_added_tax_bps: 0, income_tax_bps: 0 })
  })
})
