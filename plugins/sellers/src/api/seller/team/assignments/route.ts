import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { assignHouseholdWorkflow } from "../../../../workflows/assign-household"
import type { SellerRequest } from "../../../seller-request"

const Body = z.object({ seller_id: z.string().max(64), member_id: z.string().max(64) })

/** The leader gives the care for a stall to a member: `{ seller_id, member_id }`; 204. Errors: those of the workflow. */
export async function POST(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id, member_id } = Body.parse(req.body ?? {})
  await assignHouseholdWorkflow(req.scope).run({ input: { leader_id: req.seller_member.id, seller_id, member_id } })
  res.sendStatus(204)
}
