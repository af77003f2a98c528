import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { publishListingsWorkflow } from "../../../../workflows/publish-listings"
import { readRevision } from "../../../../workflows/rules/read-revision"
import type { StaffRequest } from "../../../access/guard-admin"
import { draftsWithin } from "../refuse-outside"

const Wish = z.object({
  items: z
    .array(z.object({ id: z.string().regex(/^\w{1,64}$/), revision: z.unknown() }))
    .min(1)
    .max(100),
})

/**
 * Puts several goods on sale, each as the officer read it: `{ items: [{ id, revision }] }`, at most 100. One that cannot
 * keeps none of the others. Answers
 * `{ results: [{ id, code }] }` in the order asked for; `code` is null for what is on sale now, else why it is not.
 * @throws InputError `revision_missing`, its field `items.0.revision`
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const wished = Wish.parse(req.body).items.map(({ id, revision }, at) => ({
    id,
    revision: readRevision(revision, `items.${at}.revision`),
  }))
  const items = [...new Map(wished.map((item) => [item.id, item])).values()]
  const within = await draftsWithin(
    req,
    items.map(({ id }) => id),
  )
  const { result } = await publishListingsWorkflow(req.scope).run({
    input: { items, within, by_id: req.staff_scope.user_id },
  })
  res.json({ results: result })
}
