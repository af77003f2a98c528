import { HIGHEST_PRICE } from "@cho-lang/kit/price"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dongInWords } from "./dong-in-words"

/** Reads words back, by rules of its own: the other direction of the property. */
function fromWords(text: string): number {
  const values: Record<string, number> = { không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5 }
  Object.assign(values, { sáu: 6, bảy: 7, tám: 8, chín: 9 })
  const scales: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }
  let [total, group, last] = [0, 0, 0]
  for (const word of text.split(" ")) {
    if (word in values) last = values[word] ?? 0
    else if (word === "mười") group += 10
    else if (word === "mươi") [group, last] = [group + last * 10, 0]
    else if (word === "trăm") [group, last] = [group + last * 100, 0]
    else if (word in scales) [total, group, last] = [total + (group + last) * (scales[word] ?? 0), 0, 0]
  }
  return total + group + last
}

describe("dongInWords", () => {
  it.each([
    [0, "không đồng"],
    [65, "sáu mươi lăm đồng"],
    [65_000, "sáu mươi lăm nghìn đồng"],
    [15_000, "mười lăm nghìn đồng"],
    [10_000, "mười nghìn đồng"],
    [21_000, "hai mươi mốt nghìn đồng"],
    [24_000, "hai mươi tư nghìn đồng"],
    [11_000, "mười một nghìn đồng"],
    [105_000, "một trăm linh năm nghìn đồng"],
    [450_000, "bốn trăm năm mươi nghìn đồng"],
    [1_200_000, "một triệu hai trăm nghìn đồng"],
    [1_050_000, "một triệu không trăm năm mươi nghìn đồng"],
    [2_000_500, "hai triệu năm trăm đồng"],
    [1_000_005, "một triệu không trăm linh năm đồng"],
    [1_000_000_000, "một tỷ đồng"],
  ])("says %i", (dong, words) => expect(dongInWords(dong)).toBe(words))

  it("says every amount so that it can be read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HIGHEST_PRICE }), (dong) => {
        expect(fromWords(dongInWords(dong))).toBe(dong)
      }),
    )
  })

  it.each([-1, 1.5, Number.NaN])("refuses %s", (dong) => expect(() => dongInWords(dong)).toThrow(RangeError))
})
