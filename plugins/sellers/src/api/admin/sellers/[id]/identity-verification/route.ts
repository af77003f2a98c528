import { readText } from "@cho-lang/kit/plain-text"
import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { verifyIdentityWorkflow } from "../../../../../workflows"
import type { StaffRequest } from "../../../../access/guard-admin"
import { bodyOf } from "../../../../context"
import { showToStaff } from "../../staff-view"

const Method = z.object({ method: z.enum(["in_person", "document", "electronic"]) })

/** Notes who verified the owner's identity, how and when: `method` in_person, document or electronic, `note?`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { method } = Method.parse(bodyOf(req))
  const note = readText(bodyOf(req).note, { field: "note", max: 500, multiline: true })
  const { id } = await showToStaff(req)
  await verifyIdentityWorkflow(req.scope).run({
    input: { seller_id: id, method, user_id: req.staff_scope.user_id, note },
  })
  res.json({ seller: await showToStaff(req) })
}
