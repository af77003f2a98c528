import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Writes the first sale; undone by writing back what stood there. */
export const recordFirstSaleStep = createStep(
  "record-first-sale-step",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "created_at", "sales_channel_id", "items.product_id"],
      filters: { id: order_id },
    })
    const order = data[0]
    const items: ({ product_id?: string | null } | null)[] = order?.items ?? []
    const productIds = items.flatMap((item) => (item?.product_id ? [item.product_id] : []))
    if (!order || productIds.length === 0) {
      return new StepResponse<string[], never[]>([], [])
    }
    const listings = await sellers.listListings({ product_id: productIds }, { select: ["seller_id"] })
    const before = await sellers.recordFirstSale([...new Set(listings.map(({ seller_id }) => seller_id))], {
      at: new Date(order.created_at),
      order_id,
      channel: order.sales_channel_id ?? null,
    })
    return new StepResponse(
      before.map(({ id }) => id),
      before,
    )
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateSellers(before)
    }
  },
)
