import { readText } from "@cho-lang/kit/plain-text"
import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { verifyIdentityWorkflow } from "../../../../../workflows"
import type { StaffRequest } from "../../../../access/guard-admin"
import { bodyOf } from "../../../../context"
import { Moment } from "../../../../read-moment"
import { showToStaff } from "../../staff-view"

const Look = z.object({
  method: z.enum(["in_person", "document", "electronic"]),
  seen_at: Moment,
})

/**
 * Notes who verified the owner's identity, how and when: `method` in_person, document or electronic, `note?`, and
 * `seen_at`, the identity's `updated_at` as the officer's screen has it. 409 `identity_changed` when the owner has
 * saved another one since, or a colleague was faster.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { method, seen_at } = Look.parse(bodyOf(req))
  const note = readText(bodyOf(req).note, { field: "note", max: 500, multiline: true })
  const { id } = await showToStaff(req)
  await verifyIdentityWorkflow(req.scope).run({
    input: { seller_id: id, seen_at, method, user_id: req.staff_scope.user_id, note },
  })
  res.json({ seller: await showToStaff(req) })
}
