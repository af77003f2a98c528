import { addDays, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createSellerWorkflow } from "@cho-lang/sellers/workflows"
import { createVillagesWorkflow } from "@cho-lang/villages/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deleteProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import fc from "fast-check"
import { beforeAll, expect, it } from "vitest"
import { type App, describeApp } from "../../support/app"
import { Buyer } from "../../support/buyer"
import { createMarket, type Market } from "../../support/market"
import { sql } from "../../support/stall"
import { statementsOf } from "../../support/statements"

const today = vietnamDate(new Date())
/** Wards of Hà Nội and of Hưng Yên. */
const PLACES = { "chuyen-my": "10210", "pho-hien": "11953" }
const SETS = ["QD26-06", "QD26-21", "QD26-22", "QD26-01"]
const PRICES = [90_000, 100_000, 299_999, 300_000, 1_500_000, 5_000_000]

interface Choice {
  id: string
  name: string
  count: number
}

interface Answer {
  product_cards: { handle: string; ocop: { stars: number } | null; price: number }[]
  count: number
  facets: {
    kinds: (Choice & { groups: (Choice & { sets: Choice[] })[] })[]
    stars: { stars: number; count: number }[]
    villages: Choice[]
    provinces: Choice[]
    prices: { from: number | null; to: number | null; count: number }[]
  }
}

const CERTIFY = `insert into certificate (id, decision_id, product_id, seller_id, product_set, stars, issued_on, valid_until,
    legal_basis, kind, holder_type, holder_name, entered_by_kind, waiting_since, verification, verified_at, verified_by_id, eyes,
    withdrawn_on, withdrawal_id, withdrawal_ground)
  values ('cert_' || upper(:key), 'decis_' || :key, :product, 'sel', :set, :stars, :issued, :until, 'QD26', 'first', 'household',
    'Hộ', 'seed', now(), case when :verified then 'verified' else 'waiting' end, case when :verified then now() - interval '1 day' end,
    case when :verified then 'seed' end, case when :verified then 'one' end, :withdrawn,
    case when :withdrawn::text is not null then 'w' end, case when :withdrawn::text is not null then 'x' end)`

interface Paper {
  stars?: number
  set?: string
  until?: string
  verified?: boolean
  withdrawn?: string | null
}

async function certify(app: App, key: string, product: string, paper: Paper = {}): Promise<void> {
  const usual = { stars: 4, set: "QD26-21", until: addDays(today, 400), verified: true, withdrawn: null }
  const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(CERTIFY, { key, product, issued: addDays(today, -200), ...usual, ...paper })
}

describeApp("the catalogue of goods with stars", (app) => {
  let market: Market
  let buyer: Buyer
  const goods: { id: string; handle: string; variantId: string }[] = []
  const sellers: Record<string, string> = {}

  beforeAll(async () => {
    const container = app.container()
    market = await createMarket(container)
    buyer = new Buyer(app.origin(), market)
    sellers["ha-thai"] = market.seller.id
    const text = { summary: "Làng.", story: "Chuyện.", how_to_get_there: "Đi thẳng.", legacy_address: "xã cũ" }
    for (const [handle, commune_code] of Object.entries(PLACES)) {
      const village = { handle, name: handle, commune_code, ...text, latitude: 20.7, longitude: 105.8 }
      const villages = [{ ...village, picture: `lang/${handle}`, crafts: ["son-mai"], recognitions: [] }]
      await createVillagesWorkflow(container).run({ input: { villages } })
      const [made] = await sql<{ id: string }>(app, "select id from village where handle = ?", [handle])
      const stall = { handle: `gian-${handle}`, name: `Gian ${handle}`, entity_type: "household" as const }
      const input = { ...stall, village_id: made?.id ?? "", status: "approved" as const }
      sellers[handle] = (await createSellerWorkflow(container).run({ input })).result.id
    }
    const places = Object.keys(sellers)
    for (let number = 0; number < 16; number++) {
      const seller_id = sellers[places[number % places.length] ?? ""] ?? ""
      const price = PRICES[(number * 5) % PRICES.length] ?? 0
      const piece = await market.addProduct({ handle: `mon-${number}`, price, seller_id })
      goods.push(piece)
      await certify(app, `shown${number}`, piece.id, {
        stars: 3 + ((number * 7) % 3),
        set: SETS[(number * 3) % SETS.length] ?? "",
      })
    }
    const hidden: [string, Paper][] = [
      ["het-han", { until: addDays(today, -1) }],
      ["cho-doi-chieu", { verified: false }],
      ["thu-hoi", { withdrawn: today }],
    ]
    for (const [handle, paper] of hidden) {
      await certify(app, handle, (await market.addProduct({ handle, price: 90_000 })).id, paper)
    }
    const draft = await market.addProduct({ handle: "ban-nhap", price: 90_000, status: "draft" })
    await certify(app, "ban-nhap", draft.id)
    await market.addProduct({ handle: "khong-giay", price: 90_000 })
  }, 120_000)

  const ask = async (query: Record<string, string | number | undefined> = {}): Promise<Answer> => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined)
    const params = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
    const { body, status } = await buyer.send("get", `/catalogue/ocop?${params}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return body
  }
  const handles = async (query = {}) =>
    (await ask({ limit: 60, ...query })).product_cards.map(({ handle }) => handle).sort()

  it("holds what shows a badge now and nothing else, more stars first, then the newest", async () => {
    const { product_cards: cards, count } = await ask()
    expect(cards.map(({ handle }) => handle).sort()).toEqual(goods.map(({ handle }) => handle).sort())
    expect(count).toBe(16)
    const stars = cards.map(({ ocop }) => ocop?.stars ?? 0)
    expect(stars).toEqual([...stars].sort((one, other) => other - one))
    const fives = cards.filter(({ ocop }) => ocop?.stars === 5).map(({ handle }) => Number(handle.slice(4)))
    expect(fives).toEqual([...fives].sort((one, other) => other - one))
    const prices = (await ask({ sort: "price" })).product_cards.map(({ price }) => price)
    expect(prices).toEqual([...prices].sort((one, other) => one - other))
    const pages = [await ask({ limit: 10 }), await ask({ limit: 10, offset: 10 })]
    expect(pages.flatMap((page) => page.product_cards.map(({ handle }) => handle))).toEqual(
      cards.map(({ handle }) => handle),
    )
  })

  it("counts each choice as it would be counted alone, all other filters kept, whatever is filtered", async () => {
    const whole = await ask()
    const kinds = whole.facets.kinds.flatMap((sector) => [
      sector.id,
      ...sector.groups.flatMap((group) => [group.id, ...group.sets.map(({ id }) => id)]),
    ])
    const filters = fc.record(
      {
        kind: fc.constantFrom(...kinds),
        stars: fc.constantFrom(3, 4, 5),
        village: fc.constantFrom(...Object.keys(sellers)),
        province: fc.constantFrom("01", "33"),
        price_from: fc.constantFrom(100_000, 300_000),
        price_to: fc.constantFrom(300_000, 3_000_000),
      },
      { requiredKeys: [] },
    )
    let compared = 0
    for (const chosen of [{}, ...fc.sample(filters, { numRuns: 24, seed: 20_261_123 })]) {
      const { facets, count, product_cards: cards } = await ask({ ...chosen, limit: 60 })
      expect(cards).toHaveLength(count)
      const choices: [Record<string, string | number | undefined>, number][] = [
        ...facets.kinds.flatMap((sector) =>
          [sector, ...sector.groups.flatMap((group) => [group, ...group.sets])].map(
            ({ id, count: n }) => [{ kind: id }, n] as [Record<string, string>, number],
          ),
        ),
        ...facets.stars.map(({ stars, count: n }) => [{ stars }, n] as [Record<string, number>, number]),
        ...facets.villages.map(({ id, count: n }) => [{ village: id }, n] as [Record<string, string>, number]),
        ...facets.provinces.map(({ id, count: n }) => [{ province: id }, n] as [Record<string, string>, number]),
        ...facets.prices.map(
          ({ from, to, count: n }) =>
            [{ price_from: from ?? undefined, price_to: to ?? undefined }, n] as [
              Record<string, number | undefined>,
              number,
            ],
        ),
      ]
      // A choice that is not named shows nothing.
      const named = new Set(choices.map(([choice]) => choice.kind ?? choice.village))
      const silent = [
        ...kinds.map((kind) => ({ kind })),
        ...Object.keys(sellers).map((village) => ({ village })),
      ].filter((choice) => !named.has("kind" in choice ? choice.kind : choice.village))
      choices.push(...silent.map((choice) => [choice, 0] as [Record<string, string>, number]))
      for (const [choice, told] of choices) {
        expect((await ask({ ...chosen, ...choice })).count, JSON.stringify({ chosen, choice })).toBe(told)
        compared += told
      }
    }
    expect(compared).toBeGreaterThan(150)
  })

  it("takes two statements, with the words of the page's language", async () => {
    await ask()
    const sent = await statementsOf(() => buyer.send("get", "/catalogue/ocop?stars=4&locale=en-US"))
    expect(sent, sent.join("\n")).toHaveLength(2)
    const { facets } = await ask({ locale: "en-US", kind: "food" })
    expect(facets.kinds[0]).toMatchObject({ id: "food", name: "Food" })
    expect(facets.provinces.map(({ name }) => name)).toContain("Hà Nội")
  })

  it.each([
    ["kind=lacquer", "field_wrong", "kind"],
    ["stars=2", "field_wrong", "stars"],
    ["stars=4.5", "field_wrong", "stars"],
    ["price_from=-1", "field_wrong", "price_from"],
    ["price_to=1e3", "field_wrong", "price_to"],
    ["sort=paid", "field_wrong", "sort"],
    ["village=a&village=b", "field_wrong", "village"],
    ["limit=61", "page_out_of_range", "limit"],
  ])("refuses %s", async (query, code, field) => {
    const { status, body } = await buyer.send("get", `/catalogue/ocop?${query}`)
    expect([status, body.code, body.field]).toEqual([400, code, field])
  })

  it("follows every write at the next question", async () => {
    const [first, second, third] = goods
    const all = await handles()
    await deleteProductsWorkflow(app.container()).run({ input: { ids: [first?.id ?? ""] } })
    expect(await handles()).toEqual(all.filter((handle) => handle !== first?.handle))

    const prices = [{ currency_code: "vnd", amount: 7_000_000 }]
    await updateProductVariantsWorkflow(app.container()).run({
      input: { selector: { id: second?.variantId ?? "" }, update: { prices } },
    })
    expect(await handles({ price_from: 6_000_000 })).toEqual([second?.handle])

    await sql(app, "update certificate set valid_until = ?, updated_at = now() where product_id = ?", [
      addDays(today, -1),
      third?.id,
    ])
    expect(await handles()).not.toContain(third?.handle)

    const late = await market.addProduct({ handle: "mon-moi", price: 90_000 })
    expect(await handles()).not.toContain("mon-moi")
    await certify(app, "moi", late.id, { stars: 5 })
    expect((await ask({ stars: 5 })).product_cards[0]?.handle).toBe("mon-moi")

    const before = (await ask({ village: "pho-hien" })).count
    expect(before).toBeGreaterThan(2)
    await sql(app, "update seller set status = 'suspended', updated_at = now() where id = ?", [sellers["pho-hien"]])
    expect((await ask({ village: "pho-hien" })).count).toBe(0)
    const { facets } = await ask()
    expect(facets.provinces.map(({ id }) => id)).toEqual(["01"])
  })
})
