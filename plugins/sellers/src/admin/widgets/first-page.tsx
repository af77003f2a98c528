import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { BelowSite } from "../components/below-site"

/** Core opens the orders after every login; officers of a place begin with the work of the day, and come back to it from an old address. */
export default function FirstPage() {
  return <BelowSite goTo="/todays-work" />
}

export const config = defineWidgetConfig({
  zone: [
    "order.list.before",
    "product.list.before",
    "inventory_item.list.before",
    "customer.list.before",
    "promotion.list.before",
    "price_list.list.before",
  ],
})
