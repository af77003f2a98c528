import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { BelowSite } from "../components/below-site"

/** Core opens the orders after every login; officers of a place begin with the work of the day. */
export default function FirstPage() {
  return <BelowSite goTo="/todays-work" />
}

export const config = defineWidgetConfig({ zone: "order.list.before" })
