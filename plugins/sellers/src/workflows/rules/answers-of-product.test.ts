import { expect, it } from "vitest"
import { answersOfProduct } from "./answers-of-product"

const product = { title: "Khay", description: null, weight: 900, options: [{ id: "o", title: "Default option" }] }
const variant = { price_vnd: 450_000, quantity: 3, weight: null, values: { o: "Default option value" } }

it("takes one form as price and number, and leaves out what nobody said", () => {
  const facts = { craft: "son-mai", care: null, one_of_a_kind: false, lead_time_days: 5 }
  expect(answersOfProduct({ ...product, variants: [variant] }, facts, ["photo_1"])).toEqual({
    pictures: ["photo_1"],
    name: "Khay",
    weight_grams: 900,
    price_vnd: 450_000,
    quantity: 3,
    craft: "son-mai",
    lead_time_days: 5,
  })
})

it("takes sizes and colours as such", () => {
  const options = [{ id: "s", title: "Cỡ" }]
  const variants = [
    { ...variant, values: { s: "Nhỏ" } },
    { ...variant, values: { s: "To" }, quantity: 0, weight: 1200 },
  ]
  expect(answersOfProduct({ ...product, options, variants }, {}, [])).toMatchObject({
    options: ["Cỡ"],
    variants: [
      { values: ["Nhỏ"], price_vnd: 450_000, quantity: 3 },
      { values: ["To"], price_vnd: 450_000, quantity: 0, weight_grams: 1200 },
    ],
  })
})
