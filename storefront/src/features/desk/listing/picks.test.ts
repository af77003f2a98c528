import fc from "fast-check"
import { expect, it } from "vitest"
import { joinPicks, splitPicks } from "./picks"

const picks = ["Không có", "Lạc", "Vừng", "Sữa"]
const none = "Không có"

it("writes what was ticked and typed as one text", () => {
  expect(joinPicks(["Lạc", "Vừng", "Hạt điều rang"], none)).toBe("Lạc, vừng, hạt điều rang")
  expect(joinPicks(["", " Mù tạt "], none)).toBe("Mù tạt")
  expect(joinPicks([], none)).toBe("")
})

it("says nothing of the kind only where there is nothing", () => {
  expect(joinPicks(["Không có", ""], none)).toBe("Không có")
  expect(joinPicks(["Không có", "Lạc"], none)).toBe("Lạc")
})

it.each([
  ["Lạc, vừng, hạt điều", ["Lạc", "Vừng"], "hạt điều"],
  ["Không có", ["Không có"], ""],
  ["", [], ""],
  // Ticks would turn these round, or write them otherwise.
  ["vừng, lạc", [], "vừng, lạc"],
  ["lạc", [], "lạc"],
  ["Lạc,vừng", [], "Lạc,vừng"],
])("shows %j again", (text, ticked, typed) => expect(splitPicks(text, picks, none)).toEqual({ ticked, typed }))

it("changes no text by showing it", () => {
  const part = fc.oneof(fc.constantFrom(...picks, "lạc", "vừng"), fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const text = parts.join(", ").trim()
      const { ticked, typed } = splitPicks(text, picks, none)
      expect(joinPicks([...ticked, typed], none)).toBe(text)
    }),
  )
})
