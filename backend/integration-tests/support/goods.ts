import { listProductsWorkflow } from "@cho-lang/sellers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Shop } from "./shop"

export interface ProductWish {
  handle: string
  /** Đồng; default 450 000. */
  price?: number
  /** Default 10; null: made when it is ordered, none is counted. */
  stock?: number | null
  status?: "published" | "draft"
  /** Default: the market's first stall; null: nobody's. */
  seller_id?: string | null
  craft_id?: string
}

export interface TestProduct {
  id: string
  handle: string
  variantId: string
}

/** A product with one variant, its stock and its listing. */
export async function createProduct(container: MedusaContainer, shop: Shop, wish: ProductWish): Promise<TestProduct> {
  const { handle, price = 450_000, stock = 10, status = "published", seller_id, craft_id } = wish
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: `Khay ${handle}`,
          handle,
          status,
          thumbnail: `son-mai/${handle}`,
          shipping_profile_id: shop.shippingProfileId,
          sales_channels: [{ id: shop.salesChannelId }],
          options: [{ title: "Cỡ", values: ["Một cỡ"] }],
          variants: [
            {
              title: "Một cỡ",
              sku: handle.toUpperCase(),
              options: { Cỡ: "Một cỡ" },
              manage_inventory: true,
              allow_backorder: stock === null,
              weight: 500,
              prices: [{ currency_code: "vnd", amount: price }],
            },
          ],
        },
      ],
    },
  })
  const [product] = result
  const variantId = product?.variants[0]?.id
  if (!product || !variantId) {
    throw new Error(`Product ${handle} was not made`)
  }
  await stockUp(container, shop, variantId, stock ?? 0)
  if (seller_id) {
    await listProductsWorkflow(container).run({
      input: {
        seller_id,
        listed_by_kind: "seed",
        channel: "seed",
        products: [{ product_id: product.id, ...(craft_id && { craft_id }) }],
      },
    })
  }
  return { id: product.id, handle, variantId }
}

async function stockUp(container: MedusaContainer, shop: Shop, variantId: string, pieces: number): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id"],
    filters: { variant_id: variantId },
  })
  const inventory_item_id: string = data[0]?.inventory_item_id ?? ""
  await createInventoryLevelsWorkflow(container).run({
    input: { inventory_levels: [{ inventory_item_id, location_id: shop.locationId, stocked_quantity: pieces }] },
  })
}
