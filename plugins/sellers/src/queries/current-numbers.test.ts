import { expect, it } from "vitest"
import { withCurrentNumbers } from "./current-numbers"

const variant = (price_vnd: number | null, quantity: number | null) => ({ id: "v", title: "Khay", price_vnd, quantity })

it("puts price and number as they are now over what was let on sale", () => {
  const answers = { name: "Khay", price_vnd: 1000, quantity: 3 }
  expect(withCurrentNumbers(answers, [variant(2000, 1)])).toEqual({
    name: "Khay",
    price_vnd: 2000,
    price_shown: 2000,
    quantity: 1,
    quantity_shown: 1,
  })
  expect(withCurrentNumbers(answers, [variant(null, null)])).toEqual(answers)
})

it("matches sizes and colours by their order, and leaves alone what does not fit", () => {
  const answers = {
    variants: [
      { values: ["S"], price_vnd: 1, quantity: 1 },
      { values: ["L"], price_vnd: 2, quantity: 2 },
    ],
  }
  expect(withCurrentNumbers(answers, [variant(10, 5), variant(20, 6)])).toEqual({
    variants: [
      { values: ["S"], price_vnd: 10, price_shown: 10, quantity: 5, quantity_shown: 5 },
      { values: ["L"], price_vnd: 20, price_shown: 20, quantity: 6, quantity_shown: 6 },
    ],
  })
  expect(withCurrentNumbers(answers, [variant(10, 5)])).toBe(answers)
})
