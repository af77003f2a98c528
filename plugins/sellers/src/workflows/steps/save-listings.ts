import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { ListProductsInput } from "../list-products"

function unknown(code: "seller_not_found" | "product_not_found", field: string): InputError {
  return new InputError({ code, field, type: "not_found", message: `${field} is unknown` })
}

function otherSellers(): InputError {
  const message = "A product belongs to one stall"
  return new InputError({ code: "product_of_other_seller", field: "product_id", type: "conflict", message })
}

async function refuseUnknown(container: MedusaContainer, input: ListProductsInput, productIds: string[]) {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [seller] = await sellers.listSellers({ id: input.seller_id }, { select: ["id"], take: 1 })
  if (!seller) {
    throw unknown("seller_not_found", "seller_id")
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: products } = await query.graph({ entity: "product", fields: ["id"], filters: { id: productIds } })
  if (products.length < new Set(productIds).size) {
    throw unknown("product_not_found", "product_id")
  }
}

/** Creates and updates listings, all or none; undone by deleting the new ones and writing back the old. */
export const saveListingsStep = createStep(
  "save-listings-step",
  async (input: ListProductsInput, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { seller_id, products, listed_by_kind, channel, listed_by_id = null } = input
    const productIds = products.map(({ product_id }) => product_id)
    await refuseUnknown(container, input, productIds)
    const origin = { listed_by_kind, channel, listed_by_id, listed_at: new Date(input.listed_at ?? Date.now()) }
    const saved = await sellers.saveListings({ seller_id, origin, products }).catch(async (error: unknown) => {
      // Another stall listed it between our look and our write; the unique index saw it.
      const standing = await sellers.listListings({ product_id: productIds }, { select: ["seller_id"] })
      throw standing.some((listing) => listing.seller_id !== seller_id) ? otherSellers() : error
    })
    if (!saved) {
      throw otherSellers()
    }
    return new StepResponse(saved.listings, saved)
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).undoSaveListings(saved)
    }
  },
)
