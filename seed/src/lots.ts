import { createHash } from "node:crypto"
import { addDays, startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import { makeCodesWorkflow, openLotWorkflow, recordEventWorkflow } from "@cho-lang/traceability/workflows"
import type { SeedLot } from "../data/schema"
import type { SeedContext } from "./context"
import type { ProductData } from "./data"
import { type Ids, idsByHandle } from "./places"

/** Who recorded: nobody but the seed. */
const SEED = { kind: "seller_member" as const, id: "seed" }
/** Work begins at eight, an hour for each thing of a day, in milliseconds. */
const HOUR_MS = 3_600_000

/** The same key at every run: what is there already stays as it is. */
function keyOf(name: string): string {
  const hex = createHash("sha256").update(`cho-lang seed ${name}`).digest("hex")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-")
}

interface Place {
  product_id: string
  seller_id: string
}

/** Opens the lot, or finds the one of an earlier run with the day it began: later days are counted from that one. */
async function openLot({ container, query }: SeedContext, lot: SeedLot, { product_id, seller_id }: Place) {
  const client_key = keyOf(lot.key)
  const filters = { client_key }
  const { data: known } = await query.graph({ entity: "lot", fields: ["id", "made_from"], filters })
  if (known[0]) {
    return { id: String(known[0].id), began: String(known[0].made_from) }
  }
  const began = addDays(vietnamDate(new Date()), -lot.began_days_ago)
  const made_to = addDays(began, lot.made_in_days)
  const best_before = lot.keeps_days === undefined ? undefined : addDays(made_to, lot.keeps_days)
  const { template, quantity, unit } = lot
  const { result } = await openLotWorkflow(container).run({
    input: {
      seller_id,
      body: { client_key, product_id, template, quantity, unit, made_from: began, made_to, best_before },
    },
  })
  return { id: result.id, began }
}

/**
 * Batches of the demo's goods with what was recorded of them and their codes: through the workflows that households use. A run that broke
 * off is finished.
 */
export async function loadLots(
  context: SeedContext,
  lots: SeedLot[],
  { products, sellerIds }: { products: ProductData[]; sellerIds: Ids },
): Promise<void> {
  const { container, query, say } = context
  const productIds = await idsByHandle(context, "product")
  for (const lot of lots) {
    const product_id = productIds.get(lot.product) ?? ""
    const seller_id = sellerIds.get(products.find(({ handle }) => handle === lot.product)?.seller ?? "") ?? ""
    const { id: lot_id, began } = await openLot(context, lot, { product_id, seller_id })
    const { data: kept } = await query.graph({
      entity: "trace_event",
      fields: ["client_key"],
      filters: { lot_id },
    })
    const recorded = new Set(kept.map(({ client_key }) => client_key))
    for (const [place, { day, ...event }] of lot.events.entries()) {
      const client_key = keyOf(`${lot.key} ${place}`)
      const happened_at = new Date(startOfVietnamDay(addDays(began, day)).getTime() + (8 + (place % 8)) * HOUR_MS)
      const body = { ...event, client_key, happened_at: happened_at.toISOString() }
      if (!recorded.has(client_key)) {
        const reach = { seller_id, commune_code: null }
        await recordEventWorkflow(container).run({ input: { lot_id, reach, by: SEED, body } })
      }
    }
    await makeCodes(context, lot, { lot_id, seller_id })
  }
  say(`${lots.length} lots`)
}

/** One code of the whole lot; of pieces one each, numbered from 1. Asked again, none is made anew. */
async function makeCodes({ container }: SeedContext, lot: SeedLot, of: { lot_id: string; seller_id: string }) {
  await makeCodesWorkflow(container).run({ input: { ...of, body: { kind: "lot" } } })
  if (lot.pieces !== undefined) {
    await makeCodesWorkflow(container).run({ input: { ...of, body: { kind: "pieces", from: 1, count: lot.pieces } } })
  }
}
