import { expect, it } from "vitest"
import type { Card } from "@/lib/backend/cards"
import { acrossCrafts } from "./across-crafts"

const card = (id: string, craft: string): Card => ({
  id,
  handle: id,
  title: id,
  picture: null,
  price: 1000,
  priceVaries: false,
  oneOfAKind: false,
  leadTimeDays: null,
  holidayUntil: null,
  monthLeft: null,
  moreFrom: null,
  ocop: null,
  stock: 1,
  seller: { handle: "s", name: "S" },
  village: null,
  craft: { handle: craft, name: craft },
})

it("takes the newest of each craft in turns and keeps the order within a craft", () => {
  const cards = [card("a1", "a"), card("a2", "a"), card("a3", "a"), card("b1", "b"), card("c1", "c")]
  expect(acrossCrafts(cards, 4).map(({ id }) => id)).toEqual(["a1", "b1", "c1", "a2"])
  expect(acrossCrafts([], 4)).toEqual([])
})
