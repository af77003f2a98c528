import { describe, expect, it } from "vitest"
import { cheapestPerProfile, type PricedOption } from "./shipping"

function option(id: string, profile: string, amount: number | null): PricedOption {
  return {
    id,
    name: id,
    shipping_profile_id: profile,
    calculated_price: { calculated_amount: amount, is_calculated_price_tax_inclusive: true },
  }
}

describe("cheapestPerProfile", () => {
  it("takes one option for each profile, the cheapest, the same whatever the order", () => {
    const options = [option("b", "p", 30), option("a", "p", 30), option("c", "p", 40), option("d", "q", 0)]
    const chosen = [
      { id: "a", name: "a", amount: 30, is_tax_inclusive: true },
      { id: "d", name: "d", amount: 0, is_tax_inclusive: true },
    ]
    expect(cheapestPerProfile(options)).toEqual(chosen)
    expect(cheapestPerProfile([...options].reverse())).toEqual(expect.arrayContaining(chosen))
  })

  it("passes over options without a price", () => {
    expect(cheapestPerProfile([option("a", "p", null), { ...option("b", "p", 1), calculated_price: null }])).toEqual([])
  })
})
