import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import SellersModule from "../modules/sellers"

/** `listing.product`. */
export default defineLink(
  { linkable: SellersModule.linkable.listing, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
