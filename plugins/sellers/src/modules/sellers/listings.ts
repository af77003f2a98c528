import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { lockStall } from "./in-line"
import type { Listing } from "./models"
import type { SellersModuleService } from "./service"

type ListingRow = InferTypeOf<typeof Listing>
type Origin = Pick<ListingRow, "listed_by_kind" | "listed_by_id" | "listed_at" | "channel">
type Facts = Partial<Omit<ListingRow, "id" | "seller" | "maker" | "product_id" | keyof Origin>> & {
  maker_id?: string | null
}

export interface ListingsToSave {
  seller_id: string
  /** Kept from the first time. */
  origin: Origin
  products: (Facts & { product_id: string })[]
}

export interface ListingsSaved {
  listings: { id: string; product_id: string }[]
  created_ids: string[]
  /** What stood there before, of the ones that were changed. */
  before: (Omit<ListingRow, "seller" | "maker"> & { seller_id: string; maker_id: string | null })[]
}

/** See `SellersModuleService.saveListings`. */
export async function saveListings(
  sellers: SellersModuleService,
  { seller_id, origin, products }: ListingsToSave,
  context: Context<EntityManager>,
): Promise<ListingsSaved | null> {
  await lockStall(context.transactionManager as EntityManager, seller_id)
  const productIds = products.map(({ product_id }) => product_id)
  const before = await sellers.listListings({ product_id: productIds }, {}, context)
  if (before.some((listing) => listing.seller_id !== seller_id)) {
    return null
  }
  const known = new Map(before.map((listing) => [listing.product_id, listing.id]))
  const created = await sellers.createListings(
    products.filter(({ product_id }) => !known.has(product_id)).map((facts) => ({ seller_id, ...origin, ...facts })),
    context,
  )
  const updated = await sellers.updateListings(
    products.flatMap((facts) => {
      const id = known.get(facts.product_id)
      return id ? [{ id, ...facts }] : []
    }),
    context,
  )
  return {
    listings: [...created, ...updated].map(({ id, product_id }) => ({ id, product_id })),
    created_ids: created.map(({ id }) => id),
    before: before.map(({ seller: _, maker: __, ...listing }) => listing),
  }
}

/** See `SellersModuleService.undoSaveListings`. */
export async function undoSaveListings(
  sellers: SellersModuleService,
  { created_ids, before }: ListingsSaved,
  context: Context<EntityManager>,
): Promise<void> {
  await sellers.deleteListings(created_ids, context)
  await sellers.updateListings(before, context)
}
