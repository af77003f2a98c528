import type { MedusaContainer } from "@medusajs/framework/types"
import { readOwnStall } from "../../queries/own-stall"
import type { BeforeRequest, SellerRoute } from "./route-types"

/** What a helper may change about a stall, as it stands before. */
async function stallBefore(container: MedusaContainer, { seller_id }: BeforeRequest) {
  const stall = await readOwnStall(container, seller_id)
  if (!stall) {
    return null
  }
  const { name, summary, story, street_address, since_year, crafts } = stall
  return { name, summary, story, street_address, since_year, crafts: crafts.map(({ handle }) => handle) }
}

/** The person, the stall, its state, members, identity and bank account. */
export const stallRoutes: SellerRoute[] = [
  { method: "GET", path: "/seller/me", who: "person", onHandedDevice: "any" },
  { method: "POST", path: "/seller/me", who: "person", onHandedDevice: "staff" },
  { method: "GET", path: "/seller/news", who: "person", onHandedDevice: "any" },
  { method: "GET", path: "/seller/stall-draft", who: "person" },
  { method: "POST", path: "/seller/stall-draft", who: "person" },
  { method: "POST", path: "/seller/stalls", who: "person" },
  { method: "GET", path: "/seller/banks", who: "person", onHandedDevice: "any" },
  { method: "GET", path: "/seller/stall", who: "edit_stall" },
  {
    method: "POST",
    path: "/seller/stall",
    who: "edit_stall",
    action: "stall_changed",
    entity: "seller",
    auditFields: ["name", "summary", "story", "street_address", "since_year", "crafts"],
    readBefore: stallBefore,
  },
  { method: "POST", path: "/seller/stall/holiday", who: "member" },
  { method: "DELETE", path: "/seller/stall/holiday", who: "member" },
  { method: "POST", path: "/seller/stall/identity", who: "owner" },
  { method: "POST", path: "/seller/stall/bank-account", who: "owner" },
  { method: "POST", path: "/seller/stall/close", who: "owner", evenSuspended: true },
  { method: "GET", path: "/seller/members", who: "member" },
  // Who is invited stays when the device that somebody let in is gone.
  { method: "POST", path: "/seller/members", who: "owner", onHandedDevice: "none" },
  { method: "DELETE", path: "/seller/members/:id", who: "member", evenSuspended: true },
  { method: "POST", path: "/seller/invitations/:id/accept", who: "person" },
  { method: "POST", path: "/seller/invitations/:id/decline", who: "person" },
]
