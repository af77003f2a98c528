import { PRODUCT_SETS, SECTORS } from "@cho-lang/ocop/workflows/rules/product-sets"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countFacets, OCOP_ORDERS, type OcopFilters, type OcopGood, PRICE_RANGES, passesAll } from "./ocop-facets"

const SETS = ["QD26-01", "QD26-02", "QD26-06", "QD26-21", "QD26-22"]
const VILLAGES = ["ha-thai", "chuyen-my", "phu-vinh"]
const PROVINCES = ["01", "33"]
const EDGES = [0, 99_999, 100_000, 299_999, 300_000, 999_999, 1_000_000, 2_999_999, 3_000_000, 9_000_000]

const good: fc.Arbitrary<OcopGood> = fc.record({
  id: fc.uuid(),
  stars: fc.constantFrom(3, 4, 5),
  product_set: fc.constantFrom(...SETS),
  village: fc.constantFrom(...VILLAGES),
  province_code: fc.constantFrom(...PROVINCES),
  price: fc.option(fc.constantFrom(...EDGES), { nil: null }),
  created_at: fc.integer({ min: 0, max: 5 }),
})
const KINDS = SECTORS.flatMap((sector) => [
  sector.id,
  ...sector.groups.flatMap((group) => [group.id, ...group.product_sets.map(({ code }) => code.toLowerCase())]),
])
const edge = fc.option(fc.constantFrom(...EDGES), { nil: null })
const filters: fc.Arbitrary<OcopFilters> = fc.record(
  {
    kind: fc.constantFrom("food", "qd26-06", "fresh-food", "qd26-21", ...KINDS),
    stars: fc.constantFrom(3, 4, 5),
    village: fc.constantFrom(...VILLAGES),
    province: fc.constantFrom(...PROVINCES),
    price: fc.record({ from: edge, to: edge }),
  },
  { requiredKeys: [] },
)

/** A choice counted by itself: its own filter set, the others kept. */
const alone = (goods: OcopGood[], chosen: OcopFilters) => goods.filter((one) => passesAll(one, chosen)).length

describe("counts of facets", () => {
  it("are those of each choice counted by itself, for any goods and filters", () => {
    fc.assert(
      fc.property(fc.array(good, { maxLength: 60 }), filters, (goods, chosen) => {
        const counts = countFacets(goods, chosen)
        expect(counts.count).toBe(alone(goods, chosen))
        for (const kind of KINDS) {
          expect(counts.kinds.get(kind) ?? 0, kind).toBe(alone(goods, { ...chosen, kind }))
        }
        for (const stars of [3, 4, 5]) {
          expect(counts.stars.get(stars) ?? 0).toBe(alone(goods, { ...chosen, stars }))
        }
        for (const village of VILLAGES) {
          expect(counts.villages.get(village) ?? 0).toBe(alone(goods, { ...chosen, village }))
        }
        for (const province of PROVINCES) {
          expect(counts.provinces.get(province) ?? 0).toBe(alone(goods, { ...chosen, province }))
        }
        for (const [place, price] of PRICE_RANGES.entries()) {
          expect(counts.prices.get(place) ?? 0).toBe(alone(goods, { ...chosen, price }))
        }
      }),
      { numRuns: 400 },
    )
  })

  it("put every priced piece into one range, and every piece into one sector, group and set", () => {
    fc.assert(
      fc.property(fc.array(good), (goods) => {
        const { prices, kinds } = countFacets(goods, {})
        const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0)
        expect(sum(prices.values())).toBe(goods.filter(({ price }) => price !== null).length)
        expect(sum(kinds.values())).toBe(3 * goods.length)
      }),
    )
    expect(KINDS).toHaveLength(6 + 17 + 26)
    expect(PRODUCT_SETS.size).toBe(26)
  })
})

describe("orders of the catalogue", () => {
  it("are the same whichever way the goods came, with what has no price last", () => {
    fc.assert(
      fc.property(fc.uniqueArray(good, { selector: ({ id }) => id, maxLength: 30 }), (goods) => {
        for (const order of Object.values(OCOP_ORDERS)) {
          expect([...goods].reverse().sort(order)).toEqual([...goods].sort(order))
        }
        const prices = [...goods].sort(OCOP_ORDERS["-price"]).map(({ price }) => price ?? -1)
        expect(prices).toEqual([...prices].sort((one, other) => other - one))
        const stars = [...goods].sort(OCOP_ORDERS.stars).map((one) => one.stars)
        expect(stars).toEqual([...stars].sort((one, other) => other - one))
      }),
    )
  })
})
