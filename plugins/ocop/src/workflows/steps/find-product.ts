import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Whose goods somebody may enter a certificate for: of one stall, of one commune, or all. */
export interface Reach {
  /** The stall in context; null for officers and the seed. */
  seller_id: string | null
  /** The officer's commune; null for the whole site. */
  commune_code: string | null
}

/** The stall of a product within reach; null where there is none. */
async function stallOfProduct(container: MedusaContainer, id: string, reach: Reach): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: ["seller.id", "seller.commune_code", "seller.status", "product.id"],
    filters: { product_id: id },
  })
  const { seller, product } = data[0] ?? {}
  const isThere = seller && product && seller.status !== "closed"
  const isNear =
    (reach.seller_id === null || reach.seller_id === seller?.id) &&
    (reach.commune_code === null || reach.commune_code === seller?.commune_code)
  return isThere && isNear ? seller.id : null
}

function productNotFound(): InputError {
  const message = "No such product within reach"
  return new InputError({ code: "product_not_found", field: "product_id", type: "not_found", message })
}

/**
 * Whose product it is. One of another stall or commune looks like one that does not exist.
 * @throws InputError `product_not_found` (404)
 */
export const findProductStep = createStep(
  "find-product-to-certify",
  async ({ product_id, reach }: { product_id: unknown; reach: Reach }, { container }) => {
    const seller_id = typeof product_id === "string" ? await stallOfProduct(container, product_id, reach) : null
    if (seller_id === null) {
      throw productNotFound()
    }
    return new StepResponse({ product_id: String(product_id), seller_id })
  },
)

/**
 * The product a correction is for: another of the same stall where the form names one. Answers it with the locks of both, in one
 * order, so that two who change places never wait for each other.
 * @throws InputError `product_not_found` (404)
 */
export const findMeantProductStep = createStep(
  "find-product-that-is-meant",
  async ({ found, named }: { found: { product_id: string; seller_id: string }; named: unknown }, { container }) => {
    const isOther = named !== undefined && named !== null && named !== "" && named !== found.product_id
    const reach = { seller_id: found.seller_id, commune_code: null }
    if (isOther && (typeof named !== "string" || (await stallOfProduct(container, named, reach)) === null)) {
      throw productNotFound()
    }
    const product_id = isOther ? String(named) : found.product_id
    const locks = [...new Set([found.product_id, product_id])].sort().map((id) => `certificates:${id}`)
    return new StepResponse({ product_id, locks })
  },
)
