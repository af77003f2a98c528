import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import SellersModule from "../modules/sellers"

/** `product.listing`, and through it `product.listing.seller`; read over `listing.product_id`, no table of its own. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { linkable: { ...SellersModule.linkable.listing.id, primaryKey: "product_id" } },
  { readOnly: true },
)
