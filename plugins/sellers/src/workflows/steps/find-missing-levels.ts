import type { MedusaContainer } from "@medusajs/framework/types"
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
  product_id: string
  options: { value: string; option: { title: string } }[]
  inventory_items: { inventory_item_id: string; inventory?: { location_levels?: { location_id: string }[] } }[]
}

const FIELDS = [
  "product_id",
  "options.value",
  "options.option.title",
  "inventory_items.inventory_item_id",
  "inventory_items.inventory.location_levels.location_id",
]

/** Stock levels that variants of these products still need, with what their offers say there is of each. */
async function missingLevels(container: MedusaContainer, location_id: string, offers: Map<string, FormsOffer>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters: { product_id: [...offers.keys()] } })
  const rows: VariantRow[] = data
  return rows.flatMap(({ product_id, options, inventory_items }) => {
    const [item] = inventory_items
    const offer = offers.get(product_id)
    if (!item || !offer || (item.inventory?.location_levels ?? []).length > 0) {
      return []
    }
    const has = new Map(options.map(({ option, value }) => [option.title, value]))
    const form = offer.variants.find((variant) =>
      Object.entries(valuesOf(offer, variant)).every(([title, value]) => has.get(title) === value),
    )
    return [{ inventory_item_id: item.inventory_item_id, location_id, stocked_quantity: form?.quantity ?? 0 }]
  })
}

/** Stock levels that variants just made still need, with what the offer says there is of each. */
export const findMissingLevelsStep = createStep(
  "find-missing-levels",
  async ({ product_id, offer, location_id }: LevelsOfForms, { container }) =>
    new StepResponse(await missingLevels(container, location_id, new Map([[product_id, offer]]))),
)

/** The same for several products at once. */
export const findLevelsOfProductsStep = createStep(
  "find-levels-of-products",
  async (of: { location_id: string; products: { product_id: string; offer: FormsOffer }[] }, { container }) => {
    const offers = new Map(of.products.map(({ product_id, offer }) => [product_id, offer]))
    return new StepResponse(await missingLevels(container, of.location_id, offers))
  },
)
