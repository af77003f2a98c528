import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { addTeamMemberWorkflow } from "../../../../../workflows/change-team"
import type { StaffRequest } from "../../../../access/guard-admin"
import { findTeam } from "../../../find-team"

const Body = z.object({ phone: z.string().max(1000), name: z.string().max(4000), role: z.string().max(20) })

/**
 * A person joins: `{ phone, name, role }`; 201 `{ member: { id } }`. A new leader takes the place of the one before.
 * Errors: `team_not_found` and those of the workflow.
 */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const body = Body.parse(req.body ?? {})
  const { team } = await findTeam(req)
  const { result } = await addTeamMemberWorkflow(req.scope).run({
    input: { ...body, team_id: team.id, by: req.staff_scope.user_id },
  })
  res.status(201).json({ member: result })
}
