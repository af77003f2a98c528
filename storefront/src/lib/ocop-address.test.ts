import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, it } from "vitest"
import { filtersOf, type OcopView, ocopPath, priceRanges, readOcopAddress } from "./ocop-address"
import { ocopKindOfWord, ocopKinds, ocopKindWord } from "./ocop-kinds"

it("writes and reads the address of a list", () => {
  const view: OcopView = {
    kind: "qd26-06",
    stars: 4,
    village: "cu-da",
    province: "01",
    price: { from: 100_000, to: 300_000 },
    sort: "price",
    page: 2,
  }
  const address = "/ocop/loai/bo-06/sao/4/lang/cu-da/tinh/01/gia/100000-300000/xep/gia-tang/trang/2"
  expect(ocopPath(view)).toBe(address)
  expect(readOcopAddress(address)).toEqual(view)
  expect(readOcopAddress("/ocop")).toEqual({ sort: "stars", page: 1 })
  expect(filtersOf(view)).toHaveLength(5)
  for (const price of priceRanges) {
    const one: OcopView = { price, sort: "stars", page: 1 }
    expect(readOcopAddress(ocopPath(one))).toEqual(one)
  }
})

it.each([
  "/ocop/x",
  "/ocop/loai",
  "/ocop/loai/food",
  "/ocop/loai/bo-27",
  "/ocop/loai/bo-00",
  "/ocop/loai/constructor",
  "/ocop/sao/2",
  "/ocop/sao/4/loai/che",
  "/ocop/tinh/1",
  "/ocop/gia/100000-200000",
  "/ocop/gia/1-2",
  "/ocop/xep/sao",
  "/ocop/xep/toString",
  "/ocop/trang/1",
  "/ocop/trang/401",
  "/ocop/",
])("refuses %s: a list has one address", (address) => {
  expect(readOcopAddress(address)).toBe("unknown")
})

it("leaves other paths alone", () => {
  expect(readOcopAddress("/ocop-cu")).toBeNull()
  expect(readOcopAddress("/hang")).toBeNull()
})

it("knows every sector, group and set of the decision by one word, and no other", () => {
  type Group = { id: string; product_sets: { code: string }[] }
  const data = path.join(import.meta.dirname, "../../../plugins/ocop/data/product-sets.json")
  const sectors = JSON.parse(readFileSync(data, "utf8")) as { id: string; groups: Group[] }[]
  const groups = sectors.flatMap((sector) => [sector.id, ...sector.groups.map(({ id }) => id)])
  expect(Object.values(ocopKinds).sort()).toEqual([...groups].sort())
  const sets = sectors.flatMap((sector) => sector.groups.flatMap((group) => group.product_sets))
  for (const id of [...groups, ...sets.map(({ code }) => code.toLowerCase())]) {
    expect(ocopKindOfWord(ocopKindWord(id) ?? "")).toBe(id)
  }
})
