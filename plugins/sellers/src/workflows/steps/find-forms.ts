import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CurrentForms, type FormsOffer, type FormsPlan, planForms } from "../rules/plan-forms"

const FIELDS = [
  "id",
  "options.id",
  "options.title",
  "options.values.value",
  "variants.id",
  "variants.allow_backorder",
  "variants.options.value",
  "variants.options.option.title",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

interface ProductRow {
  options: { id: string; title: string; values: { value: string }[] }[]
  variants: {
    id: string
    allow_backorder: boolean
    options: { value: string; option: { title: string } }[]
    inventory_items: { inventory?: { location_levels?: { reserved_quantity: number }[] } }[]
  }[]
}

async function readForms(container: MedusaContainer, productId: string): Promise<CurrentForms> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: productId } })
  const [product]: ProductRow[] = data
  return {
    options: (product?.options ?? []).map(({ id, title, values }) => ({
      id,
      title,
      values: values.map(({ value }) => value),
    })),
    variants: (product?.variants ?? []).map(({ id, allow_backorder, options, inventory_items }) => ({
      id,
      is_counted: !allow_backorder,
      values: Object.fromEntries(options.map(({ option, value }) => [option.title, value])),
      reserved: inventory_items
        .flatMap((item) => item.inventory?.location_levels ?? [])
        .reduce((sum, level) => sum + level.reserved_quantity, 0),
    })),
  }
}

export interface FoundForms extends FormsPlan {
  /** Ids of the product's options before. */
  option_ids: string[]
  /** Ids of variants whose pieces are not counted now. */
  uncounted: string[]
}

/**
 * How the forms of a product become the offered ones.
 * @throws InputError `forms_ordered` (409): a form that is offered no more stands in an order that was not sent yet
 */
export const findFormsStep = createStep(
  "find-forms",
  async ({ product_id, offer }: { product_id: string; offer: FormsOffer }, { container }) => {
    const current = await readForms(container, product_id)
    const plan = planForms(current, offer)
    const ordered = current.variants.find(({ id, reserved }) => reserved > 0 && plan.gone.includes(id))
    if (ordered) {
      throw new InputError({
        code: "forms_ordered",
        type: "conflict",
        field: "variants",
        message: "A form that was ordered cannot be taken away before it was sent",
        details: { form: Object.values(ordered.values).join(" · ") },
      })
    }
    const uncounted = current.variants.filter(({ is_counted }) => !is_counted).map(({ id }) => id)
    const found: FoundForms = { ...plan, option_ids: current.options.map(({ id }) => id), uncounted }
    return new StepResponse(found)
  },
)
