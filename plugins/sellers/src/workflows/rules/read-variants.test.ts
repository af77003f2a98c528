import { describe, expect, it } from "vitest"
import { MOST_VARIANTS, readVariants } from "./read-variants"

const small = { values: ["Nhỏ"], price_vnd: 300_000, quantity: 4 }
const large = { values: ["Lớn"], price_vnd: 450_000, quantity: 2, weight_grams: 1_200 }

function codesOf(answers: Record<string, unknown>): string[] {
  try {
    readVariants(answers)
    return []
  } catch (error) {
    const { errors, code, field } = error as {
      errors?: { code: string; field: string | null }[]
      code: string
      field: string
    }
    return (errors ?? [{ code, field }]).map((one) => `${one.field}: ${one.code}`)
  }
}

describe("readVariants", () => {
  it("reads goods of one form from their price and quantity", () => {
    expect(readVariants({ price_vnd: 65_000, quantity: 0 })).toEqual({
      options: [],
      variants: [{ values: [], price_vnd: 65_000, quantity: 0, is_counted: true, weight_grams: null }],
    })
  })

  it("reads sizes with a price, a number and a weight of their own", () => {
    expect(readVariants({ options: ["Cỡ"], variants: [small, large], price_vnd: 1 })).toEqual({
      options: ["Cỡ"],
      variants: [
        { ...small, weight_grams: null, is_counted: true },
        { ...large, is_counted: true },
      ],
    })
  })

  it("counts no pieces of goods made to order of which no number was typed, unless it is the only one", () => {
    const made = { price_vnd: 65_000, lead_time_days: 9, monthly_capacity: 12 }
    expect(readVariants(made).variants[0]).toMatchObject({ quantity: 0, is_counted: false })
    expect(readVariants({ ...made, quantity: 0 }).variants[0]).toMatchObject({ quantity: 0, is_counted: true })
    expect(readVariants({ ...made, quantity: 3 }).variants[0]).toMatchObject({ quantity: 3, is_counted: true })
    expect(readVariants({ ...made, one_of_a_kind: true }).variants[0]).toMatchObject({ quantity: 1, is_counted: true })
    const { quantity: _, ...unsaid } = small
    const sizes = readVariants({ ...made, options: ["Cỡ"], variants: [unsaid, large] }).variants
    expect(sizes.map(({ quantity, is_counted }) => [quantity, is_counted])).toEqual([
      [0, false],
      [large.quantity, true],
    ])
  })

  it("names every cell that is wrong", () => {
    const rows = [
      { ...small, price_vnd: 30 },
      { values: [""], price_vnd: 450_000 },
    ]
    expect(codesOf({ options: ["Cỡ"], variants: rows })).toEqual([
      "variants.0.price_vnd: price_too_low",
      "variants.1.values.0: text_required",
      "variants.1.quantity: quantity_missing",
    ])
  })

  it.each([
    [{ variants: [small] }, "options: options_missing"],
    [{ options: "Cỡ", variants: [small] }, "options: options_wrong"],
    [{ options: ["Cỡ", "Màu", "Nước sơn"], variants: [small] }, "options: options_too_many"],
    [{ options: ["Cỡ", "cỡ"], variants: [small] }, "options.1: option_twice"],
    [{ options: ["Cỡ"], variants: [small, { ...small, values: ["nhỏ"] }] }, "variants.1.values.0: variant_twice"],
    [{ options: ["Cỡ"], variants: [small, large], one_of_a_kind: true }, "variants: one_of_a_kind_with_variants"],
    [{ options: ["Cỡ"], variants: Array(MOST_VARIANTS + 1).fill(small) }, "variants: variants_too_many"],
    [{ options: ["Cỡ"], variants: Array(300).fill(small) }, "variants: variants_too_many"],
  ])("refuses %#", (answers, refusal) => {
    expect(codesOf(answers)).toEqual([refusal])
  })
})
