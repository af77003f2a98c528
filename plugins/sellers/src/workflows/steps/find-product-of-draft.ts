import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * The product that a draft became, null when it is none yet. Products carry the draft's id in `external_id`: one that a
 * killed process left behind is found again and not made twice.
 */
export const findProductOfDraftStep = createStep(
  "find-product-of-draft",
  async ({ id, product_id }: { id: string; product_id: string | null }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const filters = product_id ? { id: product_id } : { external_id: id }
    const { data } = await query.graph({ entity: "product", fields: ["id", "status"], filters })
    return new StepResponse(data[0] ? { id: data[0].id, status: String(data[0].status) } : null)
  },
)
