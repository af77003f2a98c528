import type { StaffScope } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface LiveGrantRow {
  id: string
  seller: { id: string; name: string }
  helper: { id: string; name: string; phone: string | null }
  team: string
  capabilities: string[]
  /** ISO 8601, UTC; the same below. */
  consent: { kind: "code" | "paper" | "desk"; at: string }
  starts_at: string
  expires_at: string
}

const STATEMENT = `select given.id, json_build_object('id', seller.id, 'name', seller.name) as seller,
       json_build_object('id', helper.id, 'name', helper.name, 'phone', helper.phone) as helper, team.name as team,
       given.capabilities, json_build_object('kind', given.consent_kind, 'at', ${iso("given.consented_at")}) as consent,
       ${iso("given.starts_at")} as starts_at, ${iso("given.expires_at")} as expires_at
  from assist_grant given
  join seller on seller.id = given.seller_id and seller.deleted_at is null
  join seller_member helper on helper.id = given.helper_id
  join digital_team team on team.id = given.team_id
  join digital_team_member place on place.member_id = given.helper_id and place.team_id = given.team_id
       and place.deleted_at is null
 where given.revoked_at is null and given.expires_at > now() and given.deleted_at is null
   and (:seller_id::text is null or given.seller_id = :seller_id)
   and (:commune_code::text is null or seller.commune_code = :commune_code)
 order by given.starts_at desc, given.id desc
 limit 200`

/** Who helps at this moment, newest first: at one stall, null at any of the officer's place. One statement. */
export async function listLiveGrants(
  container: MedusaContainer,
  filter: Pick<StaffScope, "commune_code"> & { seller_id: string | null },
): Promise<LiveGrantRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: LiveGrantRow[] }>(STATEMENT, { ...filter })
  return rows
}
