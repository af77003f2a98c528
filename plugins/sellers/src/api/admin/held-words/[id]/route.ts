import type { MedusaResponse } from "@medusajs/framework/http"
import { endHeldWordWorkflow } from "../../../../workflows/change-held-words"
import type { StaffRequest } from "../../../access/guard-admin"
import { idOf } from "../../../context"

/** Takes a word off the list; 204. Whole site. 404 `held_word_not_found`. */
export async function DELETE(req: StaffRequest, res: MedusaResponse): Promise<void> {
  await endHeldWordWorkflow(req.scope).run({ input: { id: idOf(req), by_id: req.staff_scope.user_id } })
  res.status(204).end()
}
