import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLERS_MODULE } from "../modules/sellers"
import type { OpenIdentity } from "../modules/sellers/identity"
import type { SellersModuleService } from "../modules/sellers/service"
import { type OwnStallRow, readOwnStall } from "../queries/own-stall"
import { toOwnStall } from "./own-stall-view"

/** Opens the sealed identity of a row that was read. */
function opener(container: MedusaContainer, row: OwnStallRow): () => OpenIdentity {
  return () => {
    if (!row.identity) {
      throw new Error(`Stall ${row.id} has no identity to open`)
    }
    return container.resolve<SellersModuleService>(SELLERS_MODULE).openIdentity(row.id, row.identity)
  }
}

/**
 * A stall as `GET /seller/stall` answers it, with the row it comes from.
 * @throws InputError `seller_not_found`
 */
export async function showStall(container: MedusaContainer, sellerId: string, isOwner: boolean) {
  const row = await readOwnStall(container, sellerId)
  if (!row) {
    throw new InputError({ code: "seller_not_found", type: "not_found", message: "No such stall" })
  }
  return { row, stall: toOwnStall(row, { isOwner, open: opener(container, row) }) }
}
