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

/** Creates and updates listings; undone by deleting the new ones and writing back the old. */
export const saveListingsStep = createStep(
  "save-listings-step",
  async (input: ListProductsInput, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const productIds = input.products.map(({ product_id }) => product_id)
    await refuseUnknown(container, input, productIds)

    const before = await sellers.listListings({ product_id: productIds })
    if (before.some(({ seller_id }) => seller_id !== input.seller_id)) {
      throw new InputError({
        code: "product_of_other_seller",
        field: "product_id",
        type: "conflict",
        message: "A product belongs to one stall",
      })
    }
    const known = new Map(before.map((listing) => [listing.product_id, listing.id]))
    const { listed_by_kind, channel, seller_id } = input
    const origin = {
      seller_id,
      listed_by_kind,
      channel,
      listed_by_id: input.listed_by_id ?? null,
      listed_at: new Date(input.listed_at ?? Date.now()),
    }
    const created = await sellers.createListings(
      input.products.filter(({ product_id }) => !known.has(product_id)).map((facts) => ({ ...origin, ...facts })),
    )
    const updated = await sellers.updateListings(
      input.products.flatMap((facts) => {
        const id = known.get(facts.product_id)
        return id ? [{ id, ...facts }] : []
      }),
    )
    const listings = [...created, ...updated].map(({ id, product_id }) => ({ id, product_id }))
    return new StepResponse(listings, { createdIds: created.map(({ id }) => id), before })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    await sellers.deleteListings(done.createdIds)
    await sellers.updateListings(done.before.map(({ seller: _, ...listing }) => listing))
  },
)
