import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parcelsOf, type SentLine, type StallTerms } from "./delivery-fees"
import { deliveryFee, MARKET_ZONES, ZONES, type Zones, zoneOf } from "./fee-table"

const HONG_VAN = { commune_code: "10210", province_code: "01" }
const HA_DONG = { commune_code: "09541", province_code: "01" }
const HUNG_YEN = { commune_code: "11953", province_code: "33" }
const CA_MAU = { commune_code: "31999", province_code: "96" }

const LINE: SentLine = {
  seller_id: "a",
  from: HONG_VAN,
  quantity: 2,
  grams: 900,
  by_agreement: false,
  amount_vnd: 300_000,
  make_days: 1,
  closed: null,
  terms: null,
}

const UNITS = join(__dirname, "../../../../villages/data/administrative-units.tsv")
const provinces = readFileSync(UNITS, "utf8")
  .split("\n")
  .flatMap((line) => (line.startsWith("P\t") ? [line.split("\t")[1] ?? ""] : []))

describe("delivery fees", () => {
  it("grow with the distance: commune, province, region, country", () => {
    expect([HONG_VAN, HA_DONG, HUNG_YEN, CA_MAU].map((to) => zoneOf(HONG_VAN, to))).toEqual([...ZONES])
    const fees = ZONES.map((zone) => deliveryFee(zone, 1000))
    expect(fees).toEqual([...fees].sort((a, b) => a - b))
  })

  it("know the region of every province", () => {
    const own = provinces.filter((code) =>
      provinces.some(
        (other) =>
          other !== code &&
          zoneOf({ commune_code: "a", province_code: code }, { commune_code: "b", province_code: other }) === "region",
      ),
    )
    expect([provinces.length, own]).toEqual([34, provinces])
  })

  it("pay for each kilogram begun", () => {
    expect([5000, 5001, 6000, 6001].map((weight) => deliveryFee("commune", weight))).toEqual([
      20_000, 23_000, 23_000, 26_000,
    ])
  })

  it("are paid once for each stall, over all its pieces; the parcel waits for the slowest", () => {
    const parcels = parcelsOf(
      [LINE, { ...LINE, seller_id: "b", grams: null }, { ...LINE, grams: 300, make_days: 7 }],
      HA_DONG,
    )
    const common = { zone: "province", days: [1, 3], closed: null, pick_up: false, by_agreement: false }
    expect(parcels).toEqual([
      { ...common, seller_id: "a", grams: 2400, fee_vnd: 32_000, make_days: 7 },
      { ...common, seller_id: "b", grams: 2000, fee_vnd: 25_000, make_days: 1 },
    ])
  })
})

/** Any table a stall can write: one step of a kilogram, then a sum for each kilogram begun. */
const ownZones = fc.tuple(...ZONES.map(() => fc.tuple(fc.nat(200_000), fc.nat(50_000)))).map((fees) =>
  Object.fromEntries(
    fees.map(([first, each_further_kg_vnd], index) => {
      const zone = ZONES[index] ?? "country"
      const steps = [{ up_to_grams: 1000, fee_vnd: first }]
      return [zone, { steps, each_further_kg_vnd, days: MARKET_ZONES[zone].days }]
    }),
  ),
) as fc.Arbitrary<Zones>

const anyTerms: fc.Arbitrary<StallTerms | null> = fc.option(
  fc.record({
    zones: fc.option(ownZones, { nil: null }),
    free_from_vnd: fc.option(fc.integer({ min: 1, max: 5_000_000 }), { nil: null }),
    pick_up: fc.boolean(),
  }),
  { nil: null },
)

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 20 }),
    grams: fc.option(fc.integer({ min: 1, max: 60_000 }), { nil: null }),
    amount_vnd: fc.nat(3_000_000),
  })
  .map((change) => ({ ...LINE, ...change }))
const anyTo = fc.constantFrom(HONG_VAN, HA_DONG, HUNG_YEN, CA_MAU)

const feeOf = (lines: SentLine[], to: typeof HONG_VAN, pickUp: string[] = []) =>
  parcelsOf(lines, to, pickUp)[0]?.fee_vnd ?? -1
const goodsOf = (lines: SentLine[]) => lines.reduce((sum, { amount_vnd }) => sum + amount_vnd, 0)

describe("whatever table a stall writes", () => {
  const lines = fc.array(anyLine, { minLength: 1, maxLength: 4 })

  it("is never below nothing, and whole đồng", () => {
    fc.assert(
      fc.property(lines, anyTerms, anyTo, fc.boolean(), (own, terms, to, comes) => {
        const fee = feeOf(
          own.map((line) => ({ ...line, terms })),
          to,
          comes ? ["a"] : [],
        )
        expect([fee >= 0, Number.isSafeInteger(fee)]).toEqual([true, true])
      }),
    )
  })

  it("never falls when the parcel grows heavier for the same money", () => {
    fc.assert(
      fc.property(lines, anyTerms, anyTo, fc.nat(20_000), (own, terms, to, more) => {
        const light = own.map((line) => ({ ...line, terms }))
        const heavy = light.map((line) => ({ ...line, grams: (line.grams ?? 1000) + more }))
        expect(feeOf(light, to)).toBeLessThanOrEqual(feeOf(heavy, to))
      }),
    )
  })

  it("is nothing from the stall's amount on and the full fee below it", () => {
    fc.assert(
      fc.property(lines, anyTerms, anyTo, fc.integer({ min: 1, max: 12_000_000 }), (own, terms, to, free_from_vnd) => {
        const usual: StallTerms = { zones: terms?.zones ?? null, pick_up: false, free_from_vnd: null }
        const full = feeOf(
          own.map((line) => ({ ...line, terms: usual })),
          to,
        )
        const fee = feeOf(
          own.map((line) => ({ ...line, terms: { ...usual, free_from_vnd } })),
          to,
        )
        expect(fee).toBe(goodsOf(own) >= free_from_vnd ? 0 : full)
      }),
    )
  })

  it("is left to be agreed for the whole parcel when one piece is bulky, but not for who comes", () => {
    const bulky = [LINE, { ...LINE, by_agreement: true, terms: { zones: null, free_from_vnd: null, pick_up: true } }]
    expect(parcelsOf(bulky, CA_MAU)).toMatchObject([{ fee_vnd: 0, by_agreement: true }])
    const [first, ...rest] = bulky.reverse()
    expect(parcelsOf(first ? [first, ...rest] : [], CA_MAU, ["a"])).toMatchObject([
      { by_agreement: false, pick_up: true },
    ])
  })

  it("is nothing for who comes to a stall that offers it, and only then", () => {
    const terms = { zones: null, free_from_vnd: null, pick_up: true }
    const [comes] = parcelsOf([{ ...LINE, terms }], CA_MAU, ["a"])
    expect(comes).toMatchObject({ fee_vnd: 0, days: null, pick_up: true })
    const [refused] = parcelsOf([{ ...LINE, terms: { ...terms, pick_up: false } }], CA_MAU, ["a"])
    expect(refused).toMatchObject({ fee_vnd: 42_000, days: [3, 6], pick_up: false })
  })
})
