import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readTeam } from "../../../queries/teams"
import type { SellerRequest } from "../../seller-request"

const EVERYWHERE = { commune_code: null, province_code: null }

/**
 * The own digital team: `{ team, members: [{ id, member_id, name, phone, role, households }], unassigned }`.
 * @throws InputError `not_a_helper` (403)
 */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { helper } = req.seller_member
  const team = helper && (await readTeam(req.scope, helper.team.id, EVERYWHERE))
  if (!team) {
    throw new InputError({ code: "not_a_helper", type: "forbidden", message: "For members of a digital team" })
  }
  res.json(team)
}
