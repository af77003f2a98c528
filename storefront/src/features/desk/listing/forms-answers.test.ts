import { describe, expect, it } from "vitest"
import { cellOf, filledRows, formsOfListing, shownForms } from "./forms-answers"

function form(cells: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(cells)) data.set(name, value)
  return data
}

const sizes = {
  options: ["Cỡ"],
  variants: [
    { values: ["Nhỏ"], price_vnd: 300_000, quantity: 4 },
    { values: ["Lớn"], price_vnd: 1_200_000, quantity: 2, weight_grams: 1_200 },
  ],
}

describe("sizes and colours of the form", () => {
  it("are none where nothing is filled", () => {
    expect(formsOfListing(form({ option_0: "Cỡ", variant_0_value_0: " " }))).toEqual({})
  })

  it("are read cell by cell, and stand there again as they were", () => {
    const cells = {
      option_0: "Cỡ",
      variant_0_value_0: "Nhỏ",
      variant_0_price: "300k",
      variant_0_quantity: "4",
      variant_1_value_0: "Lớn",
      variant_1_price: "1tr2",
      variant_1_quantity: "2",
      variant_1_weight: "1,2 kg",
      variant_2_value_0: "",
    }
    expect(formsOfListing(form(cells))).toEqual(sizes)
    const shown = shownForms(sizes, "vi")
    expect(shown.variant_1_price).toEqual(["1.200.000"])
    expect(filledRows(shown)).toBe(2)
    const again = Object.entries(shown).map(([name, [value = ""]]) => [name, value])
    expect(formsOfListing(form(Object.fromEntries(again)))).toEqual(sizes)
  })

  it("carry what the form was shown, which alone fills no row", () => {
    const variants = [{ values: ["Nhỏ"], price_vnd: 300_000, price_shown: 280_000, quantity: 4, quantity_shown: 5 }]
    const shown = Object.entries(shownForms({ options: ["Cỡ"], variants }, "vi"))
    const again = shown.map(([name, [value = ""]]) => [name, value])
    expect(formsOfListing(form(Object.fromEntries(again)))).toEqual({ options: ["Cỡ"], variants })
    expect(formsOfListing(form({ variant_0_price_shown: "280000", variant_0_shown: "5" }))).toEqual({})
  })

  it("keep a row left empty between others, so that rows and refusals count alike", () => {
    const read = formsOfListing(form({ option_0: "Màu", variant_0_value_0: "Đỏ", variant_2_value_0: "Đen" }))
    expect(read.variants).toEqual([{ values: ["Đỏ"] }, { values: [""] }, { values: ["Đen"] }])
  })

  it("find the cell a refusal speaks of", () => {
    expect(cellOf("variants.2.price_vnd")).toBe("variant_2_price")
    expect(cellOf("variants.0.values.1")).toBe("variant_0_value_1")
    expect(cellOf("options.1")).toBe("option_1")
    expect(cellOf("name")).toBe("name")
  })
})
