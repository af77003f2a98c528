import { InputError } from "@cho-lang/kit/input-error"
import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURATION_MODULE } from "../../modules/curation"
import type { CurationModuleService } from "../../modules/curation/service"
import type { Doer } from "../rules/deeds"
import { featuredChanged, featuredPlace } from "./find-featured"
import type { Reach } from "./find-product"
import { heroTakenOr } from "./save-featured"

export type FeaturedDeed = "publish" | "withdraw" | "drop"

export interface ShowFeaturedInput {
  id: string
  reach: Reach
  by: Doer
  deed: FeaturedDeed
  /** The revision that was looked at. */
  revision: unknown
}

/**
 * Publishes the revision that was looked at, takes it back or deletes it. Undone by writing back what stood there.
 * @throws InputError `featured_not_found`, `featured_changed`, `hero_taken` (409), `featured_empty`, `season_over`
 */
export const showFeaturedStep = createStep(
  "show-featured-step",
  async ({ id, reach, by, deed, revision }: ShowFeaturedInput, { container }) => {
    const curation = container.resolve<CurationModuleService>(CURATION_MODULE)
    await featuredPlace(container, id, reach)
    const before = await curation
      .showFeatured({ id, revision: Number.isInteger(revision) ? Number(revision) : 0, deed, by: by.id })
      .catch((error: unknown) => {
        throw heroTakenOr(error)
      })
    if (!before) {
      throw featuredChanged()
    }
    const wrong = deed === "publish" ? hindrance(before) : null
    if (wrong) {
      await curation.restoreFeatured([before])
      throw wrong
    }
    return new StepResponse({ id, title: before.title }, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<CurationModuleService>(CURATION_MODULE).restoreFeatured([before])
    }
  },
)

function hindrance({ product_ids, shows_until }: { product_ids: string[]; shows_until: string }): InputError | null {
  if (product_ids.length === 0) {
    return new InputError({ code: "featured_empty", field: "product_ids", message: "Nothing stands in it" })
  }
  if (shows_until < vietnamDate(new Date())) {
    return new InputError({ code: "season_over", field: "shows_until", message: "Its last day has passed" })
  }
  return null
}
