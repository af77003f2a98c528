import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface CraftOfListing {
  seller_id: string
  /** Handle as it came in; absent for a stall with one craft. */
  craft: unknown
}

/**
 * The craft a piece comes from: one of the stall's; the only one where none is named.
 * @throws InputError `craft_required`, `craft_unknown`
 */
export async function findListingCraft(container: MedusaContainer, { seller_id, craft }: CraftOfListing) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sellers } = await query.graph({ entity: "seller", fields: ["craft_ids"], filters: { id: seller_id } })
  const { data: crafts } = await query.graph({
    entity: "craft",
    fields: ["id", "handle", "name", "is_food", "steps.id"],
    filters: { id: sellers[0]?.craft_ids ?? [] },
  })
  const [only] = crafts
  const found = craft ? crafts.find(({ handle }) => handle === craft) : crafts.length === 1 && only
  if (!found) {
    const code = craft ? "craft_unknown" : "craft_required"
    throw new InputError({ code, field: "craft", message: "Name one of the stall's crafts" })
  }
  const steps: { id: string }[] = found.steps ?? []
  return {
    id: found.id,
    handle: String(found.handle),
    name: String(found.name),
    is_food: Boolean(found.is_food),
    step_ids: steps.map(({ id }) => id),
  }
}

/** The same as a step of a workflow. */
export const findListingCraftStep = createStep("find-listing-craft", async (of: CraftOfListing, { container }) => {
  const { id, is_food, step_ids } = await findListingCraft(container, of)
  return new StepResponse({ id, is_food, step_ids })
})
