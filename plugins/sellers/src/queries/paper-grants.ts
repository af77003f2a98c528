import type { StaffScope } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface PaperGrantRow {
  id: string
  seller: { id: string; name: string }
  helper: { id: string; name: string }
  team: string
  capabilities: string[]
  /** ISO 8601, UTC. */
  consented_at: string
  expires_at: string
  seen_at: string | null
  is_revoked: boolean
}

const WITHIN = "(:commune_code::text is null or seller.commune_code = :commune_code)"

const LIST = `select given.id, json_build_object('id', seller.id, 'name', seller.name) as seller,
       json_build_object('id', helper.id, 'name', helper.name) as helper, team.name as team, given.capabilities,
       ${iso("given.consented_at")} as consented_at, ${iso("given.expires_at")} as expires_at,
       ${iso("given.paper_seen_at")} as seen_at, given.revoked_at is not null as is_revoked
  from assist_grant given
  join seller on seller.id = given.seller_id
  join seller_member helper on helper.id = given.helper_id
  join digital_team team on team.id = given.team_id
 where given.consent_kind = 'paper' and given.deleted_at is null and ${WITHIN}
 order by given.paper_seen_at is not null, given.consented_at, given.id
 limit 200`

/** Grants that rest on a signed paper, those nobody looked at first. Within the commune, null for all. One statement. */
export async function listPaperGrants(
  container: MedusaContainer,
  commune_code: string | null,
): Promise<PaperGrantRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: PaperGrantRow[] }>(LIST, { commune_code })
  return rows
}

export interface Paper {
  seller_id: string
  /** Key in the File Module. */
  key: string
  type: string
}

/** Where the paper of a grant is kept; null without one in the officer's place. */
export async function findPaper(
  container: MedusaContainer,
  grantId: string,
  { commune_code }: Pick<StaffScope, "commune_code">,
): Promise<Paper | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Paper[] }>(
    `select given.seller_id, given.paper_key as key, given.paper_type as type
       from assist_grant given join seller on seller.id = given.seller_id
      where given.id = :id and given.paper_key is not null and given.deleted_at is null and ${WITHIN}`,
    { id: grantId, commune_code },
  )
  return rows[0] ?? null
}
