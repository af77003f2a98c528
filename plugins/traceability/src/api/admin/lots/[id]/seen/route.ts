import type { MedusaResponse } from "@medusajs/framework/http"
import { seeFaultsWorkflow } from "../../../../../workflows/see-faults"
import { bodyOf, idOf } from "../../../../requests"
import { officer, type StaffRequest, staffReach } from "../../../../staff-request"

/**
 * The officer looked at a lot whose history was changed: `{ note }`. It leaves the page of the day and stays broken. Answers
 * `{ id, note }`. 404 `lot_not_found`, 409 `lot_holds`, 400 `text_required` (field note).
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code } = staffReach(req)
  const { result } = await seeFaultsWorkflow(req.scope).run({
    input: { id: idOf(req), commune_code, by: officer(req), body: bodyOf(req) },
  })
  res.json({ id: result.id, note: result.note })
}
