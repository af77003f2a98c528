import type { MedusaContainer } from "@medusajs/framework/types"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Why an import may not go on, for the words at its desk. */
export interface Hindrance {
  code: "import_leave_ended" | "stall_suspended" | "stall_closed"
}

/** What the guard asks at each request, asked again for work that goes on without one: the stall is open, a helper's leave to list is live. */
export async function findHindrance(
  container: MedusaContainer,
  { seller_id, by_kind, grant_id }: { seller_id: string; by_kind: string; grant_id: string | null },
): Promise<Hindrance | null> {
  const { status } = await container.resolve<SellersModuleService>(SELLERS_MODULE).retrieveSeller(seller_id)
  if (status === "suspended" || status === "closed") {
    return { code: `stall_${status}` }
  }
  const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
  const wanted = { id: grant_id ?? "", seller_id, capability: "list_products" }
  return by_kind === "helper" && !(await assistance.isLive(wanted)) ? { code: "import_leave_ended" } : null
}
