import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { listTeams } from "../../../queries/teams"
import { createDigitalTeamWorkflow } from "../../../workflows/create-digital-team"
import type { StaffRequest } from "../../access/guard-admin"
import { householdFilter } from "../../access/scope-filter"

const Body = z.object({ name: z.string().max(1000), village: z.string().max(1000) })

/** `{ digital_teams: [{ id, name, village, commune, members, leader }] }` of the officer's place. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ digital_teams: await listTeams(req.scope, req.staff_scope) })
}

/** Makes a team: `{ name, village (handle) }`; 201 `{ digital_team: { id, name } }`. Errors: those of the workflow. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { commune_code = null } = householdFilter(req.staff_scope)
  const { result } = await createDigitalTeamWorkflow(req.scope).run({
    input: { ...Body.parse(req.body ?? {}), only_commune: commune_code, by: req.staff_scope.user_id },
  })
  res.status(201).json({ digital_team: result })
}
