import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPromotionsWorkflow, createTaxRatesWorkflow } from "@medusajs/medusa/core-flows"
import fc from "fast-check"
import type { App } from "./app"
import { DEEDS } from "./order-deeds"

/** Places in three zones of the seller's, so that parcels cost differently. */
const COMMUNES = ["10210", "00199", "11953"]
/** The first has a bulky piece beside its goods, the last can be gone to for them. */
export const STALLS = ["nha-mot", "nha-hai", "nha-ba", "nha-tu", "nha-nam"]
export const COLLECTED = 4

/** How a parcel ends before anything of it goes back: it is handed over, its buyer has it, it is lost, or comes back. */
const ENDS = [
  ["deliver"],
  ["deliver"],
  ["deliver"],
  ["receive"],
  ["lost"],
  ["deliver", "lost"],
  ["came-back not_collected"],
  ["came-back refused"],
  ["came-back not_delivered"],
  ["came-back broken_on_way"],
]

const backs = fc.record({
  stall: fc.nat(4),
  /** Packed too early, and once more. */
  again: fc.boolean(),
  end: fc.constantFrom(...ENDS),
  pieces: fc.integer({ min: 1, max: 2 }),
  restock: fc.nat(2),
  fault: fc.boolean(),
  /** What officers decide where the household refuses them; null: it takes them back. */
  decision: fc.constantFrom(null, null, "buyer", "household", 1, 50_000, 300_000),
  /** What the household promises where it takes them back, and what becomes of the same pieces once more. */
  remedy: fc.constantFrom("money", "money", "same, received", "same, sent", "same, given up"),
  /** The pieces are not worth sending back: they stay with the buyer. */
  keeps: fc.boolean(),
  /** Of several pieces that were to come back one did not. */
  short: fc.boolean(),
})

export const wishes = fc.record({
  /** From 0 to 9 two kinds of each stall; 10 is the bulky piece. */
  lines: fc.uniqueArray(fc.record({ goods: fc.nat(10), pieces: fc.integer({ min: 1, max: 4 }) }), {
    selector: ({ goods }) => goods,
    minLength: 1,
    maxLength: 7,
  }),
  commune: fc.constantFrom(...COMMUNES),
  /** The last stall's goods are collected there. */
  collects: fc.boolean(),
  moves: fc.array(fc.record({ stall: fc.nat(4), deed: fc.constantFrom(...DEEDS) }), { maxLength: 7 }),
  /** Per mille of the order that is paid before anything goes back; 0: nothing, all of it at the door. */
  paid: fc.constantFrom(0, 0, 333, 1000),
  /** What buyers take back and households count in, on shares that were handed over first. */
  backs: fc.array(backs, { maxLength: 3 }),
})

export type Wish = typeof wishes extends fc.Arbitrary<infer One> ? One : never
export type Back = Wish["backs"][number]

const BACK: Back = {
  stall: 0,
  again: false,
  end: ["deliver"],
  pieces: 1,
  restock: 1,
  fault: true,
  decision: null,
  remedy: "money",
  keeps: false,
  short: false,
}
const OF_EACH = [0, 1, 2, 3, 4, 10].map((goods) => ({ goods, pieces: 1 }))

/** Orders that between them walk what chance may leave out; tried first. */
export const EXAMPLES: [Wish][] = [
  [
    {
      lines: OF_EACH,
      commune: "10210",
      collects: true,
      moves: [],
      paid: 0,
      backs: [
        { ...BACK, stall: 0, again: true },
        { ...BACK, stall: 1, end: ["receive"] },
        { ...BACK, stall: 2, end: ["lost"] },
        { ...BACK, stall: 3, end: ["deliver", "lost"] },
        { ...BACK, stall: COLLECTED, end: ["came-back not_collected"] },
      ],
    },
  ],
  [
    {
      lines: OF_EACH,
      commune: "00199",
      collects: true,
      moves: [
        { stall: 2, deed: "confirm" },
        { stall: 2, deed: "decline" },
        { stall: 3, deed: "cancel" },
      ],
      paid: 1000,
      backs: [
        { ...BACK, stall: 0, end: ["came-back refused"] },
        { ...BACK, stall: 1, end: ["deliver"] },
        { ...BACK, stall: COLLECTED, end: ["receive"] },
      ],
    },
  ],
]

/** Arrows that these walk. */
export const WALKED = [
  "placed confirmed",
  "placed cancelled",
  "confirmed packed",
  "confirmed declined",
  "packed confirmed",
  "packed shipped",
  "packed ready_to_collect",
  "shipped delivered",
  "shipped completed",
  "shipped cancelled",
  "ready_to_collect completed",
  "ready_to_collect cancelled",
  "delivered cancelled",
  "delivered returned",
  "completed returned",
]

/** What staff can set up in Admin: reductions that apply by themselves, and a tax inside the prices. */
export async function reduceAndTax(app: App): Promise<void> {
  const container = app.container()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "tax_region", fields: ["id"] })
  await createTaxRatesWorkflow(container).run({
    input: [{ tax_region_id: data[0]?.id ?? "", name: "GTGT", code: "gtgt", rate: 8, is_default: true }],
  })
  const always = { type: "standard", is_automatic: true, status: "active" } as const
  const goods = { target_type: "items", currency_code: "vnd" } as const
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          ...always,
          code: "BAY-PHAN-TRAM",
          application_method: { ...goods, type: "percentage", value: 7, allocation: "each", max_quantity: 2 },
        },
        {
          ...always,
          code: "BOT-MOT-IT",
          application_method: { ...goods, type: "fixed", value: 50_001, allocation: "across" },
        },
      ],
    },
  })
}
