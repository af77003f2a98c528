import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { deliveryFee, parcelsOf, ZONES, zoneOf } from "./delivery-fees"

const HONG_VAN = { commune_code: "10210", province_code: "01" }
const HA_DONG = { commune_code: "09541", province_code: "01" }
const HUNG_YEN = { commune_code: "11953", province_code: "33" }
const CA_MAU = { commune_code: "31999", province_code: "96" }

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

  it("never fall when the parcel grows heavier, and pay for each kilogram begun", () => {
    const grams = fc.integer({ min: 1, max: 60_000 })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), grams, grams, (zone, one, other) => {
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)]
        expect(deliveryFee(zone, light)).toBeLessThanOrEqual(deliveryFee(zone, heavy))
      }),
    )
    expect([5000, 5001, 6000, 6001].map((weight) => deliveryFee("commune", weight))).toEqual([
      20_000, 23_000, 23_000, 26_000,
    ])
  })

  it("are paid once for each stall, over all its pieces; the parcel waits for the slowest", () => {
    const line = { seller_id: "a", from: HONG_VAN, quantity: 2, grams: 900, make_days: 1, closed: null }
    const parcels = parcelsOf(
      [line, { ...line, seller_id: "b", grams: null }, { ...line, grams: 300, make_days: 7 }],
      HA_DONG,
    )
    expect(parcels).toEqual([
      { seller_id: "a", zone: "province", grams: 2400, fee_vnd: 32_000, make_days: 7, days: [1, 3], closed: null },
      { seller_id: "b", zone: "province", grams: 2000, fee_vnd: 25_000, make_days: 1, days: [1, 3], closed: null },
    ])
  })
})
