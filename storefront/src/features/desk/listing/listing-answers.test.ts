import { readCount, readGrams } from "@cho-lang/kit/typed-numbers"
import { describe, expect, it } from "vitest"
import { answersOfListing, shownAnswers } from "./listing-answers"

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe("answersOfListing", () => {
  it("reads numbers as people write them, leaves out what is empty, and keeps what it cannot read", () => {
    const typed = { name: " Khay trà ", price_vnd: "1tr2", quantity: "1.000", weight_grams: "1,2 kg", care: "  " }
    expect(answersOfListing(formOf({ ...typed, one_of_a_kind: "1", lead_time_days: "một tuần" }), ["p1"])).toEqual({
      pictures: ["p1"],
      name: "Khay trà",
      price_vnd: 1_200_000,
      quantity: 1000,
      weight_grams: 1200,
      one_of_a_kind: true,
      lead_time_days: "một tuần",
    })
    expect(answersOfListing(formOf({ price_vnd: "12.000,5" }), [])).toEqual({ pictures: [], price_vnd: "12.000,5" })
  })

  it("gives the same answers again when they are shown and read once more", () => {
    const shownNumbers = { price_shown: 1_000_000_000, quantity_shown: 2 }
    const answers = { pictures: [], name: "Khay", price_vnd: 65_000, quantity: 3, weight_grams: 900, ...shownNumbers }
    for (const locale of ["vi", "en"] as const) {
      const shown = Object.entries(shownAnswers(answers, locale)).flatMap(([name, [value]]) =>
        value ? [[name, value]] : [],
      )
      expect(answersOfListing(formOf(Object.fromEntries(shown)), [])).toEqual(answers)
    }
  })
})

it.each([
  ["900", 900],
  ["900 gam", 900],
  ["1.200 g", 1200],
  ["1kg", 1000],
  ["1,25 kg", 1250],
  ["nặng", "nặng"],
  ["-5", "-5"],
])("reads the weight %s", (typed, grams) => expect(readGrams(typed)).toBe(grams))

it.each([
  ["3", 3],
  ["1.000", 1000],
  ["1,5", "1,5"],
  ["ba", "ba"],
])("reads the count %s", (typed, count) => expect(readCount(typed)).toBe(count))
