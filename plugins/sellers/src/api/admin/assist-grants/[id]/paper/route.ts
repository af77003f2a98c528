import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { findPaper } from "../../../../../queries/paper-grants"
import { markPaperSeenWorkflow } from "../../../../../workflows/mark-paper-seen"
import type { StaffRequest } from "../../../../access/guard-admin"
import { householdFilter } from "../../../../access/scope-filter"
import { pathId } from "../../../../read-page"

/**
 * The photo of a signed paper, for officers with the duty `verify` in its commune; each look is written down.
 * Sent as a download that no page may run. Error: `paper_not_found`.
 */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const grant_id = pathId(req.params.id)
  const paper = await findPaper(req.scope, grant_id, { commune_code })
  if (!paper) {
    throw new InputError({ code: "paper_not_found", type: "not_found", message: "No such paper" })
  }
  const file = await req.scope.resolve(Modules.FILE).getAsBuffer(paper.key)
  await markPaperSeenWorkflow(req.scope).run({
    input: { grant_id, seller_id: paper.seller_id, user_id: req.staff_scope.user_id },
  })
  res.setHeader("content-type", paper.type)
  res.setHeader("content-disposition", "attachment")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("cache-control", "private, no-store")
  res.send(file)
}
