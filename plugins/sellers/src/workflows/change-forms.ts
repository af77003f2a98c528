import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createProductOptionsWorkflow,
  createProductVariantsDefaultInventoryStep,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { optionsOf } from "./rules/plan-forms"
import { newMark, newVariants } from "./rules/product-of-listing"
import type { ListingOffer } from "./rules/read-listing"
import { type FoundForms, findFormsStep } from "./steps/find-forms"

interface FormsInput {
  product_id: string
  offer: ListingOffer
}

/** Title of options on their way out: core finds an option of a product by its title. */
const OUTGOING = "(–)"

/** Other things to choose by: options made anew, variants hung on them. */
const replaceFormsWorkflow = createWorkflow("replace-forms", (input: FormsInput & { found: FoundForms }) => {
  updateProductOptionsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      selector: { id: data.input.found.option_ids },
      update: { title: OUTGOING },
    })),
  })
  const options = createProductOptionsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      product_options: optionsOf(data.input.offer).map((option) => ({ ...option, is_exclusive: true })),
    })),
  })
  updateProductsWorkflow.runAsStep({
    input: transform({ input, options }, ({ input: { product_id, offer, found }, options: made }) => ({
      products: [
        {
          id: product_id,
          option_ids: made.map(({ id }) => id),
          variants: newVariants(offer, newMark()).map(({ sku, ...variant }, at) => {
            const id = found.ids[at]
            return id ? { ...variant, id } : { ...variant, sku }
          }),
        },
      ],
    })),
  })
  return new WorkflowResponse(input.product_id)
})

/** The same things to choose by, with forms that are new. */
const addFormsWorkflow = createWorkflow("add-forms", (input: FormsInput & { found: FoundForms }) => {
  when({ input }, (data) => data.input.found.added_values.length > 0).then(() => {
    setProductProductOptionsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { product_id, found } }) => ({ product_id, update: found.added_values })),
    })
  })
  createProductVariantsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { product_id, offer, found } }) => ({
      product_variants: newVariants(offer, newMark()).flatMap((variant, at) =>
        found.ids[at] ? [] : [{ ...variant, product_id }],
      ),
    })),
  })
  return new WorkflowResponse(input.product_id)
})

/**
 * Makes the forms a product comes in those of an offer: what stays the same keeps its variant, its price and its stock;
 * what is new is made with its price, and waits for its stock level; what is offered no more goes.
 * Whether its pieces are counted goes with the form. Answers `{ product_id, same, ids, uncounted }`, ids of variants in the
 * order of the offer, `uncounted` those whose pieces were not counted before.
 * @throws InputError `forms_ordered` (409)
 */
export const changeFormsWorkflow = createWorkflow("change-forms", (input: FormsInput) => {
  const found = findFormsStep({ product_id: input.product_id, offer: input.offer })
  when({ found }, (data) => data.found.gone.length > 0).then(() => {
    deleteProductVariantsWorkflow.runAsStep({ input: { ids: found.gone } })
  })
  when({ found }, (data) => data.found.is_replaced).then(() => {
    replaceFormsWorkflow.runAsStep({ input: { product_id: input.product_id, offer: input.offer, found } })
  })
  when({ found }, (data) => !data.found.is_replaced && data.found.ids.includes(null)).then(() => {
    addFormsWorkflow.runAsStep({ input: { product_id: input.product_id, offer: input.offer, found } })
  })
  when({ found }, (data) => !data.found.is_replaced).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform({ input, found }, (data) => ({
        product_variants: newVariants(data.input.offer, "").flatMap(
          ({ title, weight, variant_rank, allow_backorder }, at) => {
            const id = data.found.ids[at]
            return id ? [{ id, title, weight, variant_rank, allow_backorder }] : []
          },
        ),
      })),
    })
  })
  const { data: variants } = useQueryGraphStep({
    entity: "variant",
    fields: ["id"],
    filters: { product_id: input.product_id },
  })
  createProductVariantsDefaultInventoryStep({
    variantIds: transform({ variants }, (data) => data.variants.map(({ id }) => id)),
  })
  return new WorkflowResponse(
    transform({ input, found }, (data) => ({
      product_id: data.input.product_id,
      same: data.found.same,
      ids: data.found.ids,
      uncounted: data.found.uncounted,
    })),
  )
})
