import { InputError } from "@cho-lang/kit/input-error"
import { readTeam, type TeamView } from "../../queries/teams"
import type { StaffRequest } from "../access/guard-admin"
import { householdFilter } from "../access/scope-filter"
import { pathId } from "../read-page"

/**
 * The team that the path names, within the officer's commune. Its people are households' helpers: no sums-only reader.
 * @throws InputError `team_not_found` (404, also for a foreign one), `sums_only`
 */
export async function findTeam(req: StaffRequest): Promise<TeamView> {
  householdFilter(req.staff_scope)
  const team = await readTeam(req.scope, pathId(req.params.id), req.staff_scope)
  if (!team) {
    throw new InputError({ code: "team_not_found", type: "not_found", message: "No such team" })
  }
  return team
}
