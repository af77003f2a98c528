import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type FormsOffer, valuesOf } from "../rules/plan-forms"

export interface LevelsOfForms {
  product_id: string
  offer: FormsOffer
  /** The market's stock location. */
  location_id: string
}

interface VariantRow {
  options: { value: string; option: { title: string } }[]
  inventory_items: { inventory_item_id: string; inventory?: { location_levels?: { location_id: string }[] } }[]
}

const FIELDS = [
  "options.value",
  "options.option.title",
  "inventory_items.inventory_item_id",
  "inventory_items.inventory.location_levels.location_id",
]

/** Stock levels that variants just made still need, with what the offer says there is of each. */
export const findMissingLevelsStep = createStep(
  "find-missing-levels",
  async ({ product_id, offer, location_id }: LevelsOfForms, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters: { product_id } })
    const rows: VariantRow[] = data
    const levels = rows.flatMap(({ options, inventory_items }) => {
      const [item] = inventory_items
      if (!item || (item.inventory?.location_levels ?? []).length > 0) {
        return []
      }
      const has = new Map(options.map(({ option, value }) => [option.title, value]))
      const form = offer.variants.find((variant) =>
        Object.entries(valuesOf(offer, variant)).every(([title, value]) => has.get(title) === value),
      )
      return [{ inventory_item_id: item.inventory_item_id, location_id, stocked_quantity: form?.quantity ?? 0 }]
    })
    return new StepResponse(levels)
  },
)
