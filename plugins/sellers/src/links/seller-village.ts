import { defineLink } from "@medusajs/framework/utils"
import SellersModule from "../modules/sellers"

/** `seller.village`. The module is named, not imported: plugins know each other only through Medusa. */
export default defineLink(
  { linkable: SellersModule.linkable.seller, field: "village_id" },
  { linkable: { serviceName: "villages", alias: "village", entity: "Village", primaryKey: "id" } },
  { readOnly: true },
)
