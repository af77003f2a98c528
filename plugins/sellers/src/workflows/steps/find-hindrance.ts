import type { MedusaContainer } from "@medusajs/framework/types"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Why an import may not go on, for the words at its desk. */
export interface Hindrance {
  code: "import_leave_ended" | "import_member_left" | "stall_suspended" | "stall_closed"
}

/**
 * What the guard asks at each request, asked again for work that goes on without one: the stall is open, whoever started is still
 * of it, a helper's leave to list is live.
 */
export async function findHindrance(
  container: MedusaContainer,
  {
    seller_id,
    by_kind,
    by_id,
    grant_id,
  }: { seller_id: string; by_kind: string; by_id: string; grant_id: string | null },
): Promise<Hindrance | null> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const { status } = await sellers.retrieveSeller(seller_id)
  if (status === "suspended" || status === "closed") {
    return { code: `stall_${status}` }
  }
  if (by_kind !== "helper") {
    const [membership] = await sellers.listSellerMemberships({ seller_id, member_id: by_id }, { take: 1 })
    return membership ? null : { code: "import_member_left" }
  }
  const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
  const wanted = { id: grant_id ?? "", seller_id, capability: "list_products" }
  return (await assistance.isLive(wanted)) ? null : { code: "import_leave_ended" }
}
