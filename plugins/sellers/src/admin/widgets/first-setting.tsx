import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { BelowSite } from "../components/below-site"

/** Core opens the shop's settings first; officers of a place have their own profile there and nothing else. */
export default function FirstSetting() {
  return <BelowSite goTo="/settings/profile" />
}

export const config = defineWidgetConfig({ zone: "store.details.before" })
