import type { MedusaResponse } from "@medusajs/framework/http"
import { leaveTeamWorkflow } from "../../../../../../workflows/change-team"
import type { StaffRequest } from "../../../../../access/guard-admin"
import { pathId } from "../../../../../read-page"
import { findTeam } from "../../../../find-team"

/**
 * A person leaves: grants got in the team end, tasks pass to the leader; `{ ended_grants, passed_tasks }`.
 * Errors: `team_not_found`, `team_member_not_found`.
 */
export async function DELETE(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { team } = await findTeam(req)
  const { result } = await leaveTeamWorkflow(req.scope).run({
    input: { team_id: team.id, place_id: pathId(req.params.place_id), by: req.staff_scope.user_id },
  })
  res.json(result)
}
