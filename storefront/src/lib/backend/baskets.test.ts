import { expect, it } from "vitest"
import { type BasketItem, isGone } from "./baskets"

const item: BasketItem = {
  id: "1",
  productHandle: "khay",
  title: "Khay",
  variantTitle: null,
  picture: null,
  quantity: 2,
  unitPrice: 1,
  total: 2,
  stock: 1,
  monthLeft: null,
  moreFrom: null,
  oneOfAKind: false,
  available: true,
  holidayUntil: null,
}

it.each<[string, Partial<BasketItem>, boolean]>([
  ["what is short but there", {}, false],
  ["what is sold out", { stock: 0 }, true],
  ["what is no longer on sale", { available: false }, true],
  ["what waits for a stall's holiday to end", { stock: 0, holidayUntil: "2027-02-10" }, false],
])("tells %s", (_, change, gone) => {
  expect(isGone({ ...item, ...change })).toBe(gone)
})
