import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../access/guard-admin"
import { findTeam } from "../../find-team"

/** `{ team, members: [{ id, member_id, name, phone, role, households }], unassigned }`. Error: `team_not_found`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json(await findTeam(req))
}
