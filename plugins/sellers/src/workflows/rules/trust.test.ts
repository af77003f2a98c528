import { expect, it } from "vitest"
import { type OfficerVerdict, trustOf } from "./trust"

const of = (...words: [string, OfficerVerdict["verdict"]][]) =>
  words.map(([product_id, verdict]) => ({ product_id, verdict }))
const five = of(["a", "published"], ["b", "published"], ["c", "published"], ["d", "published"], ["e", "published"])

it("asks for five products on sale, the newest five verdicts without a shadow", () => {
  expect(trustOf(five)).toEqual({ published: 5, is_eligible: true })
  expect(trustOf(five.slice(1))).toEqual({ published: 4, is_eligible: false })
  expect(trustOf([...five, ...of(["a", "sent_back"])])).toEqual({ published: 5, is_eligible: true })
  expect(trustOf([...of(["a", "published"], ["a", "sent_back"]), ...five])).toEqual({
    published: 5,
    is_eligible: false,
  })
  expect(trustOf([...of(["a", "rejected"]), ...five])).toEqual({ published: 4, is_eligible: false })
})

it("counts a product once, however often it was let on sale", () => {
  expect(
    trustOf(of(["a", "published"], ["a", "published"], ["a", "published"], ["a", "published"], ["a", "published"])),
  ).toEqual({ published: 1, is_eligible: false })
})
