import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { saveFeaturedWorkflow, showFeaturedWorkflow } from "@cho-lang/ocop/workflows"
import type { SeedContext } from "./context"
import type { FeaturedData } from "./data"
import { idsByHandle } from "./places"

/** Chosen by nobody but the seed. */
const SEED = { kind: "seed" as const, id: "seed" }
const EVERYWHERE = { seller_id: null, commune_code: null }

/** Demo collections for the home page and for a commune; where officers chose something already, or the season is over, nothing is added. */
export async function loadFeatured({ container, query, say }: SeedContext, collections: FeaturedData[]): Promise<void> {
  const { data: known } = await query.graph({ entity: "featured_collection", fields: ["id"] })
  if (known.length > 0) {
    return
  }
  const productIds = await idsByHandle({ container, query, say }, "product")
  const today = vietnamDate(new Date())
  for (const { title, text, products, ...rest } of collections.filter(({ shows_until }) => shows_until >= today)) {
    const words = { title: title.vi, title_en: title.en, text: text.vi, text_en: text.en }
    const product_ids = products.map((handle) => productIds.get(handle) ?? "")
    const { result } = await saveFeaturedWorkflow(container).run({
      input: { id: null, reach: EVERYWHERE, by: SEED, is_demo: true, body: { ...rest, ...words, product_ids } },
    })
    await showFeaturedWorkflow(container).run({
      input: { id: result.id, reach: EVERYWHERE, by: SEED, deed: "publish", revision: 1 },
    })
  }
  say(`${collections.length} featured collections`)
}
