import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURATION_MODULE } from "../../modules/curation"
import type { FeaturedSnapshot } from "../../modules/curation/rows"
import type { CurationModuleService } from "../../modules/curation/service"
import type { Doer } from "../rules/deeds"
import { readFeatured } from "../rules/read-featured"
import { checkFeaturedGoods, featuredChanged, featuredPlace, placeFor } from "./find-featured"
import type { Reach } from "./find-product"

export interface SaveFeaturedInput {
  /** Null for a new one. */
  id: string | null
  reach: Reach
  by: Doer
  /** See `readFeatured`; `commune_code` of a new one, `base_revision` of one that is there. */
  body: Record<string, unknown>
  is_demo?: boolean
}

/** The database refuses a second hero of a place for the same days, whoever is faster. */
export function heroTakenOr(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error)
  if (text.includes("featured_collection_one_hero")) {
    const message = "Another hero stands in this place during these days"
    return new InputError({ code: "hero_taken", field: "is_hero", type: "conflict", message })
  }
  return error instanceof Error ? error : new Error(text)
}

const shortly = ({ title, commune_code, is_hero, shows_from, shows_until, product_ids }: FeaturedSnapshot) => ({
  title,
  commune_code,
  is_hero,
  shows_from,
  shows_until,
  product_ids,
})

interface Saved {
  id: string
  /** Of a new one. */
  made: string | null
  before: FeaturedSnapshot | null
  after: Record<string, unknown>
}

/** What the book keeps, and what undoing needs. */
function answer({ id, made, before, after }: Saved) {
  return new StepResponse({ id, before: before && shortly(before), after }, { made, before })
}

/**
 * Keeps a collection with its goods; a new one is a draft. Undone by deleting it, or by writing back what stood there.
 * @throws InputError those of `readFeatured`, `placeFor`, `featuredPlace`, `checkFeaturedGoods`; `featured_changed`,
 *   `hero_taken` (409)
 */
export const saveFeaturedStep = createStep(
  "save-featured-step",
  async ({ id, reach, body, is_demo = false }: SaveFeaturedInput, { container }) => {
    const curation = container.resolve<CurationModuleService>(CURATION_MODULE)
    const commune_code =
      id === null ? await placeFor(container, reach, body.commune_code) : await featuredPlace(container, id, reach)
    const { product_ids, ...written } = readFeatured(body)
    await checkFeaturedGoods(container, { commune_code, product_ids, picture: written.picture })
    const row = { ...written, commune_code }
    const after = { ...row, product_ids }
    if (id === null) {
      const made = await curation.openFeatured({ ...row, is_demo }, product_ids)
      return answer({ id: made, made, before: null, after })
    }
    const base_revision = Number(body.base_revision)
    const before = await curation
      .rewriteFeatured({ id, base_revision: Number.isInteger(base_revision) ? base_revision : 0, row, product_ids })
      .catch((error: unknown) => {
        throw heroTakenOr(error)
      })
    if (!before) {
      throw featuredChanged()
    }
    return answer({ id, made: null, before, after })
  },
  async (done, { container }) => {
    const curation = container.resolve<CurationModuleService>(CURATION_MODULE)
    if (done?.made) {
      await curation.deleteFeaturedItems({ collection_id: done.made })
      await curation.deleteFeaturedCollections(done.made)
    }
    if (done?.before) {
      await curation.restoreFeatured([done.before])
    }
  },
)
