import { InputError } from "@cho-lang/kit/input-error"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter, seesHousehold } from "../../access/scope-filter"
import { idOf } from "../../context"
import { showStall } from "../../show-stall"

/**
 * A stall as staff see it: as its own people do, with the owners and how to call them; the account's last digits only.
 * @throws InputError `seller_not_found` also for a stall of another commune, `sums_only` (403) for a province
 */
export async function showToStaff(req: StaffRequest) {
  householdFilter(req.staff_scope)
  const { row, stall } = await showStall(req.scope, idOf(req), false)
  if (!seesHousehold(req.staff_scope, { commune_code: row.commune?.code ?? "" })) {
    throw new InputError({ code: "seller_not_found", type: "not_found", message: "No such stall" })
  }
  return { ...stall, owners: row.owners }
}
