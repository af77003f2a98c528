import ProductModule from "@medusajs/medusa/product"
import { defineLink } from "@medusajs/framework/utils"
import { SELLERS_MODULE } from "../modules/sellers"

/** `product.listing`, and through it `product.listing.seller`; read over `listing.product_id`, no table of its own. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { linkable: { serviceName: SELLERS_MODULE, alias: "listing", primaryKey: "product_id" } },
  { readOnly: true },
)
