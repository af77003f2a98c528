import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { publishListingsWorkflow } from "../../../../workflows/publish-listings"
import type { StaffRequest } from "../../../access/guard-admin"
import { draftsWithin } from "../refuse-outside"

const Wish = z.object({
  ids: z
    .array(z.string().regex(/^\w{1,64}$/))
    .min(1)
    .max(100),
})

/**
 * Puts several goods on sale: `{ ids }`, at most 100. One that cannot keeps none of the others. Answers
 * `{ results: [{ id, code }] }` in the order asked for; `code` is null for what is on sale now, else why it is not.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const ids = [...new Set(Wish.parse(req.body).ids)]
  const within = await draftsWithin(req, ids)
  const { result } = await publishListingsWorkflow(req.scope).run({
    input: { ids, within, by_id: req.staff_scope.user_id },
  })
  res.json({ results: result })
}
