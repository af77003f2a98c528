import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { crafts, everything, products, repeated, sellers, villages } from "./files"

const PER_CRAFT: Record<string, number> = {
  "son-mai": 22,
  "mien-bun": 18,
  "man-tuyn": 12,
  "kim-khi": 10,
  "che-lam": 10,
  "to-he": 10,
  "do-go": 14,
  "duc-dong": 12,
  "may-tre": 12,
}
const ASCII_KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe("how many there are", () => {
  it("has 9 crafts, 9 villages, 24 sellers and the agreed number of products for each craft", () => {
    expect([crafts.length, villages.length, sellers.length, products.length]).toEqual([9, 9, 24, 120])
    const counted = Object.fromEntries(
      crafts.map(({ handle }) => [handle, products.filter(({ craft }) => craft === handle).length]),
    )
    expect(counted).toEqual(PER_CRAFT)
  })

  it("offers choices, single pieces, pieces made to order and a few that are sold out", () => {
    expect(products.filter(({ options }) => options.length > 0).length).toBeGreaterThanOrEqual(35)
    expect(products.filter((product) => product.one_of_a_kind)).toHaveLength(8)
    expect(products.filter((product) => product.lead_time_days !== null)).toHaveLength(8)
    expect(products.filter(({ variants }) => variants.every(({ stock }) => stock === 0))).toHaveLength(3)
  })

  it("has the round lacquer tray that the first journey looks for, ready and without a choice", () => {
    const trays = products.filter(({ title }) => title.vi.includes("Khay sơn mài tròn"))
    expect(trays).toHaveLength(1)
    expect(trays[0]).toMatchObject({ options: [], lead_time_days: null, one_of_a_kind: false })
    expect(trays[0]?.variants[0]?.stock).toBeGreaterThanOrEqual(20)
  })
})

describe("names that must be unique", () => {
  it("uses no handle twice, in plain ASCII", () => {
    const handles = Object.values(everything).flatMap((list) => list.map(({ handle }) => handle))
    expect(repeated(handles)).toEqual([])
    expect(handles.filter((handle) => !ASCII_KEBAB.test(handle))).toEqual([])
  })

  it("uses no SKU twice, in upper-case ASCII", () => {
    const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(repeated(skus)).toEqual([])
    expect(skus.filter((sku) => !/^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(sku))).toEqual([])
  })

  it("shows each picture in one product only", () => {
    expect(repeated(products.flatMap(({ pictures }) => pictures))).toEqual([])
  })
})

describe("references", () => {
  const known = {
    crafts: new Set(crafts.map(({ handle }) => handle)),
    villages: new Map(villages.map((village) => [village.handle, village])),
    sellers: new Map(sellers.map((seller) => [seller.handle, seller])),
  }

  it("lead from villages to crafts and to communes of today that took the old one", () => {
    const units = readFileSync(join(__dirname, "../../plugins/villages/data/administrative-units.tsv"), "utf8").split(
      "\n",
    )
    const bad = villages.filter(({ commune_code, legacy_address, crafts: theirs }) => {
      const old = `Xã ${/xã ([^,]+),/u.exec(legacy_address)?.[1]}`
      return (
        !units.some((line) => line.startsWith(`C\t${commune_code}\t`)) ||
        !units.includes(`F\t${old}\t${commune_code}`) ||
        !theirs.every((craft) => known.crafts.has(craft))
      )
    })
    expect(bad.map(({ handle }) => handle)).toEqual([])
  })

  it("lead from sellers to a village that has their crafts", () => {
    const bad = sellers.filter(({ village, crafts: theirs }) => {
      const home = known.villages.get(village)
      return !home || theirs.length === 0 || !theirs.every((craft) => home.crafts.includes(craft))
    })
    expect(bad.map(({ handle }) => handle)).toEqual([])
  })

  it("lead from products to a seller of that craft, and no stall is empty", () => {
    const bad = products.filter(({ seller, craft }) => !known.sellers.get(seller)?.crafts.includes(craft))
    expect(bad.map(({ handle }) => handle)).toEqual([])
    const stocked = new Set(products.map(({ seller }) => seller))
    expect(sellers.filter(({ handle }) => !stocked.has(handle)).map(({ handle }) => handle)).toEqual([])
  })

  it("name pictures by key", () => {
    const wide = [...crafts, ...villages, ...sellers].map(({ picture }) => picture)
    const steps = crafts.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture ?? []))
    const panoramas = villages.flatMap(({ panorama }) => panorama ?? [])
    const bad = [...wide, ...steps, ...panoramas].filter(
      (key) => !/^(lang|gian|nghe|toan-canh)\/[a-z0-9]+(-[a-z0-9]+)*$/.test(key),
    )
    expect(bad).toEqual([])
    expect(repeated(sellers.map(({ picture }) => picture))).toEqual([])
    const wrong = products.filter(
      ({ craft, pictures }) =>
        pictures.length === 0 ||
        !pictures.every((key) => key.startsWith(`${craft}/`) && ASCII_KEBAB.test(key.slice(craft.length + 1))),
    )
    expect(wrong.map(({ handle }) => handle)).toEqual([])
  })

  it("keep each recognition with its number, its body and a source", () => {
    const acts = villages.flatMap(({ recognitions }) => recognitions)
    expect(acts.length).toBeGreaterThan(0)
    const bad = acts.filter(
      ({ number, date, source }) =>
        !/^\d+\/QĐ-\S+$/.test(number) || !source || (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)),
    )
    expect(bad).toEqual([])
  })
})

describe("numbers", () => {
  const whole = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most

  it("price in whole đồng, count in whole pieces, weigh in whole grams", () => {
    const bad = products.flatMap(({ handle, weight_grams, variants }) =>
      whole(weight_grams, 1, 30_000) &&
      variants.length > 0 &&
      variants.every(
        (variant) =>
          whole(variant.price_vnd, 1_000, 50_000_000) &&
          whole(variant.stock, 0, 60) &&
          whole(variant.weight_grams ?? weight_grams, 1, 30_000),
      )
        ? []
        : [handle],
    )
    expect(bad).toEqual([])
  })

  it("give every combination of choices exactly one variant", () => {
    const bad = products.flatMap(({ handle, options, variants }) => {
      const chosen = variants.map((variant) => variant.options.join())
      const valid = variants.every(
        (variant) =>
          variant.options.length === options.length &&
          variant.options.every((index, at) => options[at]?.values[index] !== undefined),
      )
      const expected = options.reduce((count, option) => count * option.values.length, 1)
      const distinct = options.every((option) => repeated(option.values.map(({ vi }) => vi)).length === 0)
      return valid && distinct && variants.length === expected && repeated(chosen).length === 0 ? [] : [handle]
    })
    expect(bad).toEqual([])
  })

  it("have one of what is one of a kind, and days for what is made to order", () => {
    const single = products.filter((product) => product.one_of_a_kind)
    expect(single.filter(({ variants }) => variants.length !== 1 || variants[0]?.stock !== 1)).toEqual([])
    expect(products.filter(({ lead_time_days: days }) => days !== null && !whole(days, 1, 60))).toEqual([])
  })

  it("place villages in Vietnam and open stalls in living memory", () => {
    const lost = villages.filter(
      ({ latitude, longitude }) => !(latitude > 8 && latitude < 24 && longitude > 102 && longitude < 110),
    )
    expect(lost).toEqual([])
    expect(sellers.filter(({ since_year }) => !whole(since_year, 1950, 2026))).toEqual([])
  })
})
