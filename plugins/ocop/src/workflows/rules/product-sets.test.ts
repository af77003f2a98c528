import { describe, expect, it } from "vitest"
import { PRODUCT_SETS, readProductSet, SECTORS, TOURISM_SET } from "./product-sets"

describe("the product tree of Decision 26/2026", () => {
  it("has 6 sectors, 17 groups and 26 sets, numbered through", () => {
    expect(SECTORS).toHaveLength(6)
    expect(SECTORS.flatMap(({ groups }) => groups)).toHaveLength(17)
    expect([...PRODUCT_SETS.keys()]).toEqual(
      Array.from({ length: 26 }, (_, index) => `QD26-${String(index + 1).padStart(2, "0")}`),
    )
  })

  it("counts groups and sets of each sector as Annex I does", () => {
    const counts = SECTORS.map(({ id, groups }) => [
      id,
      groups.length,
      groups.reduce((sum, { product_sets }) => sum + product_sets.length, 0),
    ])
    expect(counts).toEqual([
      ["food", 6, 13],
      ["drinks", 2, 4],
      ["medicinal", 3, 3],
      ["handicrafts", 2, 2],
      ["ornamentals", 3, 3],
      ["tourism", 1, 1],
    ])
  })

  it("puts our crafts where the decision has them", () => {
    expect(PRODUCT_SETS.get("QD26-06")).toMatchObject({
      name: { vi: "Chế biến từ gạo, ngũ cốc" },
      sector_id: "food",
      group_id: "processed-food",
    })
    expect(PRODUCT_SETS.get("QD26-21")).toMatchObject({ sector_id: "handicrafts" })
    expect(PRODUCT_SETS.get("QD26-22")?.name.vi).toBe("Vải, may mặc")
    expect(PRODUCT_SETS.get(TOURISM_SET)?.sector_id).toBe("tourism")
  })

  it("names everything in two languages, once, and in composed letters", () => {
    const names = SECTORS.flatMap((sector) => [
      sector.name,
      ...sector.groups.flatMap((group) => [group.name, ...group.product_sets.map(({ name }) => name)]),
    ])
    for (const { vi, en } of names) {
      expect(vi.normalize("NFC").trim()).toBe(vi)
      expect(en).toMatch(/^[A-Z][A-Za-z ,()-]+$/)
    }
    const ids = SECTORS.flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe("readProductSet", () => {
  it("takes a code of the 26", () => expect(readProductSet("QD26-21")).toBe("QD26-21"))
  it.each([["QD26-27"], ["qd26-21"], ["21"], [21], [null]])("refuses %s", (value) => {
    expect(() => readProductSet(value)).toThrow(
      expect.objectContaining({ code: "product_set_unknown", field: "product_set" }),
    )
  })
})
