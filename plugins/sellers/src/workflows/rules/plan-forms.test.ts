import { describe, expect, it } from "vitest"
import { type CurrentForms, NO_CHOICE, optionsOf, planForms, valuesOf } from "./plan-forms"
import type { VariantOffer } from "./read-variants"

const form = (...values: string[]): VariantOffer => ({
  values,
  price_vnd: 100_000,
  quantity: 1,
  is_counted: true,
  weight_grams: null,
})
const single: CurrentForms = {
  options: [{ id: "opt_0", title: NO_CHOICE.title, values: [NO_CHOICE.value] }],
  variants: [{ id: "v0", values: { [NO_CHOICE.title]: NO_CHOICE.value }, is_counted: true, reserved: 0 }],
}
const sizes: CurrentForms = {
  options: [{ id: "opt_1", title: "Cỡ", values: ["Nhỏ", "Lớn"] }],
  variants: [
    { id: "small", values: { Cỡ: "Nhỏ" }, is_counted: true, reserved: 0 },
    { id: "large", values: { Cỡ: "Lớn" }, is_counted: true, reserved: 2 },
  ],
}

describe("planForms", () => {
  it("leaves goods of one form alone, however their option is called", () => {
    const seeded = { ...single, options: [{ id: "opt_0", title: "Kiểu", values: ["Chung"] }] }
    const plan = { is_replaced: false, ids: ["v0"], same: ["v0"], gone: [], added_values: [] }
    expect(planForms(single, { options: [], variants: [form()] })).toEqual(plan)
    expect(planForms(seeded, { options: [], variants: [form()] })).toEqual(plan)
  })

  it("keeps a size that stays, makes a new one and takes away one that is offered no more", () => {
    expect(planForms(sizes, { options: ["Cỡ"], variants: [form("Vừa"), form("Nhỏ")] })).toEqual({
      is_replaced: false,
      ids: [null, "small"],
      same: [null, "small"],
      gone: ["large"],
      added_values: [{ product_option_id: "opt_1", add: [{ value: "Vừa" }] }],
    })
  })

  it("keeps the variant of goods that came in one form for the first size", () => {
    expect(planForms(single, { options: ["Cỡ"], variants: [form("Nhỏ"), form("Lớn")] })).toEqual({
      is_replaced: true,
      ids: ["v0", null],
      same: [null, null],
      gone: [],
      added_values: [],
    })
  })

  it("makes all anew where buyers choose by something else", () => {
    const offer = { options: ["Cỡ", "Màu"], variants: [form("Nhỏ", "Đỏ"), form("Lớn", "Đỏ")] }
    expect(planForms(sizes, offer)).toMatchObject({ is_replaced: true, ids: [null, null], gone: ["small", "large"] })
    expect(optionsOf(offer)).toEqual([
      { title: "Cỡ", values: ["Nhỏ", "Lớn"], metadata: { rank: 0 } },
      { title: "Màu", values: ["Đỏ"], metadata: { rank: 1 } },
    ])
    expect(valuesOf(offer, form("Lớn", "Đỏ"))).toEqual({ Cỡ: "Lớn", Màu: "Đỏ" })
  })
})
