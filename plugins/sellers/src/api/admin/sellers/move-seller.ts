import type { MedusaResponse } from "@medusajs/framework/http"
import { changeSellerStateWorkflow } from "../../../workflows"
import type { SellerMove } from "../../../workflows/rules/seller-states"
import type { StaffRequest } from "../../access/guard-admin"
import { bodyOf } from "../../context"
import { showToStaff } from "./staff-view"

/** One move of a stall by an officer whose scope covers it; answers `{ seller }` as it stands then. */
export async function moveSeller(req: StaffRequest, res: MedusaResponse, move: SellerMove): Promise<void> {
  const { id } = await showToStaff(req)
  await changeSellerStateWorkflow(req.scope).run({
    input: {
      seller_id: id,
      move,
      reason: bodyOf(req).reason as string | undefined,
      actor: { kind: "user", id: req.staff_scope.user_id },
    },
  })
  res.json({ seller: await showToStaff(req) })
}
