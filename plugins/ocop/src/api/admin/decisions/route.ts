import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readDecisions } from "../../../queries/decisions"
import { recordDecisionWorkflow } from "../../../workflows/record-decision"
import { bodyOf } from "../../requests"
import { officer, refuseKeys, type StaffRequest, staffReach } from "../../staff-request"

const Page = z.object({
  q: z.string().trim().max(80).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** Decisions of recognition, newest first: `{ decisions, count, limit, offset }`; `q` is part of the number. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { q, ...page } = Page.parse(req.query)
  const { commune_code } = staffReach(req)
  res.json({ ...(await readDecisions(req.scope, { id: null, commune_code, q: q || null, ...page })), ...page })
}

/**
 * Enters a decision once: `{ number, decided_on, level: district | province | ministry, body, scan_id }`. The same one entered
 * again is answered, and takes the scan where it has none. Answers 201 `{ decision }`. Errors: those of `readDecision`,
 * `scan_not_found`, 403 `person_needed`.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  refuseKeys(req)
  const { commune_code } = staffReach(req)
  const { result } = await recordDecisionWorkflow(req.scope).run({ input: { by: officer(req), body: bodyOf(req) } })
  const wish = { id: result.id, commune_code, q: null, limit: 1, offset: 0 }
  const { decisions } = await readDecisions(req.scope, wish)
  if (!decisions[0]) {
    throw new InputError({ code: "decision_not_found", type: "not_found", message: "No such decision" })
  }
  res.status(201).json({ decision: decisions[0] })
}
