import type { ExecArgs } from "@medusajs/framework/types"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { loadCertificates } from "./certificates"
import { type SeedContext, seedContext } from "./context"
import {
  readCrafts,
  readDecisions,
  readDemoAccounts,
  readFeatured,
  readGuides,
  readLots,
  readMarket,
  readProducts,
  readSellers,
  readTeam,
  readVillages,
} from "./data"
import { loadFeatured } from "./featured"
import { loadGoods } from "./goods"
import { loadGuides } from "./guides"
import { growCatalogue } from "./large-catalogue"
import { loadLots } from "./lots"
import { loadMarket } from "./market"
import { loadPeople } from "./people"
import { loadPictures } from "./pictures"
import { loadPlaces } from "./places"
import { loadSearchIndex } from "./search-index"
import { loadStalls } from "./stalls"
import { loadTeam } from "./team"

/**
 * Fills an empty market, or finishes a run that broke off; what is there already stays as it is.
 * Run with `medusa exec`; DEMO_DATA=1 must say that invented stalls and people are wanted here.
 * SEED_PRODUCTS=<number> makes a catalogue of that size for measurements.
 */
export default async function load({ container }: ExecArgs): Promise<void> {
  if (process.env.DEMO_DATA !== "1") {
    throw new Error("The seed holds invented stalls and people. Set DEMO_DATA=1 if this database is meant for them.")
  }
  const context = seedContext(container)
  const started = Date.now()
  await mark(context, "loading")
  const market = await loadMarket(context, readMarket())
  const places = await loadPlaces(context, readCrafts(), readVillages())
  const sellers = await loadStalls(context, readSellers(), places)
  await loadGoods(context, readProducts(), market, { crafts: places.crafts, sellers })
  await loadCertificates(context, readDecisions(), {
    products: readProducts(),
    sellers: readSellers(),
    sellerIds: sellers,
  })
  await loadLots(context, readLots(), { products: readProducts(), sellerIds: sellers })
  await loadFeatured(context, readFeatured())
  await loadPeople(context, readDemoAccounts(), sellers)
  await loadTeam(context, readTeam(), sellers)
  await loadPictures(context)
  await loadGuides(context, readGuides())
  await loadSearchIndex(context)
  const total = Number(process.env.SEED_PRODUCTS ?? 0)
  if (total > 0) {
    await growCatalogue(context, total)
  }
  await mark(context, "complete")
  context.say(`done in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** `metadata.demo_data` of the store: "loading" while a run is under way or broke off, then "complete". */
async function mark({ container, query }: SeedContext, state: "loading" | "complete"): Promise<void> {
  const { data: stores } = await query.graph({ entity: "store", fields: ["id", "metadata"] })
  for (const { id, metadata } of stores) {
    await updateStoresWorkflow(container).run({
      input: { selector: { id }, update: { metadata: { ...metadata, demo_data: state } } },
    })
  }
}
