import { defineLink } from "@medusajs/framework/utils"
import SellersModule from "../modules/sellers"

/** `listing.craft`. The module is named, not imported: plugins know each other only through Medusa. */
export default defineLink(
  { linkable: SellersModule.linkable.listing, field: "craft_id" },
  { linkable: { serviceName: "villages", alias: "craft", entity: "Craft", primaryKey: "id" } },
  { readOnly: true },
)
