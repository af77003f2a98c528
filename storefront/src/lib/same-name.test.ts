import { expect, it } from "vitest"
import { isSameName } from "./same-name"

it("takes names for one but for case, marks and spaces", () => {
  expect(isSameName("Khay tròn", " KHAY,  tron ")).toBe(true)
  expect(isSameName("Miến đao", "mien dao")).toBe(true)
  expect(isSameName("Khay tròn", "Khay vuông")).toBe(false)
})
