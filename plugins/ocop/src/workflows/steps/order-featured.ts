import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURATION_MODULE } from "../../modules/curation"
import type { CurationModuleService } from "../../modules/curation/service"
import type { Doer } from "../rules/deeds"
import { placeFor } from "./find-featured"
import type { Reach } from "./find-product"

export interface OrderFeaturedInput {
  reach: Reach
  by: Doer
  /** `{ commune_code, ids }`: every collection of the place, in the wished order. */
  body: Record<string, unknown>
}

/**
 * Places the collections of a page in an order. Undone by the old one.
 * @throws InputError `featured_order_wrong` where `ids` are not exactly those of the place, and those of `placeFor`
 */
export const orderFeaturedStep = createStep(
  "order-featured-step",
  async ({ reach, body }: OrderFeaturedInput, { container }) => {
    const curation = container.resolve<CurationModuleService>(CURATION_MODULE)
    const commune_code = await placeFor(container, reach, body.commune_code)
    const there = await curation.listFeaturedCollections({ commune_code }, { select: ["id"], take: 1_000 })
    const known = new Set(there.map(({ id }) => id))
    const ids: unknown[] = Array.isArray(body.ids) ? body.ids : []
    const wished = ids.filter((id): id is string => typeof id === "string" && known.delete(id))
    if (wished.length === 0 || known.size > 0 || wished.length !== ids.length) {
      throw new InputError({
        code: "featured_order_wrong",
        field: "ids",
        message: "ids must name every collection of the place once",
      })
    }
    const before = await curation.orderFeatured(wished)
    return new StepResponse({ commune_code, ids: wished }, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<CurationModuleService>(CURATION_MODULE).restoreFeatured(before)
    }
  },
)
