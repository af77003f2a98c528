import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { markPaperSeenWorkflow } from "../../../../../workflows/mark-paper-seen"
import type { StaffRequest } from "../../../../access/guard-admin"
import { sendPrivateFile } from "../../../send-private-file"
import { findPaper } from "../../find-paper"

/**
 * The photo of a signed paper, for officers with the duty `verify` in its commune; each look is written down.
 * Sent as a download that no page may run. Error: `paper_not_found`; HEAD, which shows nothing, is refused (405).
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  if (req.method === "HEAD") {
    res.setHeader("allow", "GET").sendStatus(405)
    return
  }
  const { id, seller_id, key, type } = await findPaper(req)
  const file = await req.scope.resolve(Modules.FILE).getAsBuffer(key)
  await markPaperSeenWorkflow(req.scope).run({
    input: { request_id: id, seller_id, user_id: req.staff_scope.user_id },
  })
  sendPrivateFile(res, file, type)
}
