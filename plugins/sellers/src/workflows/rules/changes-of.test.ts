import { expect, it } from "vitest"
import { changesOf } from "./changes-of"
import type { VariantOffer } from "./read-variants"
import { settleShown } from "./settle-shown"

const variant = (quantity: number, quantity_shown?: number): VariantOffer => ({
  values: [],
  price_vnd: 1_000,
  quantity,
  quantity_shown,
  is_counted: true,
  weight_grams: null,
})
const offerOf = (...variants: ReturnType<typeof variant>[]) =>
  ({ variants }) as unknown as Parameters<typeof changesOf>[0]["offer"]

it("counts the difference to the number that was shown, and takes a number that was shown nowhere as it is", () => {
  const forms = { ids: ["a", "b", "c"], same: ["a", "b", "c"], uncounted: [] }
  const offer = offerOf(variant(5, 3), variant(2, 2), variant(4))
  expect(changesOf({ offer, with_stock: true, with_first: true }, forms)).toEqual([
    { id: "a", price_vnd: 1_000, more: 2 },
    { id: "b", price_vnd: 1_000, more: 0 },
    { id: "c", price_vnd: 1_000, quantity: 4 },
  ])
})

it("leaves out a price that stands as it was shown: whoever set another meanwhile is not undone", () => {
  const forms = { ids: ["a", "b"], same: ["a", null], uncounted: [] }
  const offer = offerOf({ ...variant(3, 3), price_shown: 1_000 }, { ...variant(3, 3), price_shown: 1_000 })
  expect(changesOf({ offer, with_stock: true, with_first: true }, forms)).toEqual([
    { id: "a", more: 0 },
    { id: "b", price_vnd: 1_000, quantity: 3 },
  ])
  const typed = offerOf({ ...variant(3, 3), price_shown: 900 })
  expect(changesOf({ offer: typed, with_stock: true, with_first: true }, forms)).toEqual([
    { id: "a", price_vnd: 1_000, more: 0 },
  ])
})

it("takes the number of a form that stands in the place of another one as it is", () => {
  const offer = offerOf(variant(5, 3))
  expect(
    changesOf({ offer, with_stock: false, with_first: true }, { ids: ["a"], same: [null], uncounted: [] }),
  ).toEqual([{ id: "a", price_vnd: 1_000, quantity: 5 }])
})

it("writes no number of what is made when it is ordered, and its first one once its pieces are counted", () => {
  const forms = { ids: ["a", "b"], same: ["a", "b"], uncounted: ["a", "b"] }
  const made = { ...variant(0), price_shown: 1_000, is_counted: false }
  const counted = { ...variant(4), price_shown: 1_000 }
  const changes = (with_stock: boolean, with_first: boolean) =>
    changesOf({ offer: offerOf(made, counted), with_stock, with_first }, forms)
  expect(changes(true, false)).toEqual([])
  expect(changes(false, true)).toEqual([{ id: "b", quantity: 4 }])
  expect(changes(true, true)).toEqual([{ id: "b", quantity: 4 }])
  const dearer = changesOf(
    { offer: offerOf({ ...made, price_shown: 900 }), with_stock: true, with_first: false },
    forms,
  )
  expect(dearer).toEqual([{ id: "a", price_vnd: 1_000 }])
})

it("counts a number once: what was sent is what was shown from then on", () => {
  expect(settleShown({ name: "Khay", quantity: 5, quantity_shown: 3 })).toEqual({
    name: "Khay",
    quantity: 5,
    quantity_shown: 5,
  })
  expect(settleShown({ price_vnd: 500, price_shown: 400 })).toEqual({ price_vnd: 500, price_shown: 500 })
  expect(settleShown({ variants: [{ values: ["S"], quantity: 2 }, { values: ["L"] }] })).toEqual({
    variants: [{ values: ["S"], quantity: 2, quantity_shown: 2 }, { values: ["L"] }],
  })
})
