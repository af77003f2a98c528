import { expect, it } from "vitest"
import { FAIR_PAGE, type FairPart, groupFair, layFair } from "./fair-layout"

const good = (title: string, stall: string, village: string | null) => ({ title, stall, village })
const by = (name: { village: string | null }) => name.village
const section = (name: string, count: number) => ({
  name,
  goods: Array.from({ length: count }, (_, place) => `${name} ${place}`),
})
const told = (part: FairPart<string>) =>
  part.kind === "heading" ? `${part.name}${part.is_continued ? "…" : ""}` : part.goods.length

it("groups by name, then stall, then title, with Vietnamese letters in their order, and what has no name last", () => {
  const goods = [
    good("Đèn", "Xưởng B", "Đông Cứu"),
    good("Ấm 10", "Xưởng Ă", "Dương Hòa"),
    good("Ấm 9", "Xưởng Ă", "Dương Hòa"),
    good("Áo", "Xưởng A", "Dương Hòa"),
    good("Khay", "Xưởng A", null),
  ]
  const sections = groupFair(goods, by, { language: "vi", other: "Khác" })
  expect(sections.map(({ name, goods: own }) => [name, own.map(({ title }) => title)])).toEqual([
    ["Dương Hòa", ["Áo", "Ấm 9", "Ấm 10"]],
    ["Đông Cứu", ["Đèn"]],
    ["Khác", ["Khay"]],
  ])
})

it("puts eight on a page, says a name again overleaf, and keeps a heading with its first row", () => {
  const { pages, begins } = layFair([section("A", 11), section("B", 2), section("C", 3)])
  expect(pages.map((parts) => parts.map(told))).toEqual([
    ["A", 2, 2, 2, 2],
    ["A…", 2, 1, "B", 2],
    ["C", 2, 1],
  ])
  expect(begins).toEqual([3, 4, 5])
})

it("counts the pages of the contents before those of the goods", () => {
  const { begins, contents_pages } = layFair(Array.from({ length: 31 }, (_, place) => section(`L${place}`, 8)))
  expect(contents_pages).toBe(2)
  expect([begins[0], begins[1], begins[30]]).toEqual([4, 5, 34])
})

it("never prints below the foot and loses nothing, whatever the sections", () => {
  for (let count = 1; count < 40; count++) {
    const sections = [section("A", count), section("B", (count * 7) % 13 || 1), section("C", (count * 5) % 9 || 1)]
    const { pages } = layFair(sections)
    const parts = pages.flat()
    expect(parts.every(({ kind, y }) => y + (kind === "row" ? 170 : 206) <= FAIR_PAGE.bottom)).toBe(true)
    expect(parts.flatMap((part) => (part.kind === "row" ? part.goods : []))).toEqual(
      sections.flatMap(({ goods }) => goods),
    )
  }
})
