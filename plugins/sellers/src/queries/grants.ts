import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface GrantRow {
  id: string
  helper: { id: string; name: string; phone: string | null; team: string | null }
  capabilities: string[]
  /** ISO 8601, UTC; the same below. */
  starts_at: string
  expires_at: string
  consent: { kind: "code" | "paper" | "desk"; at: string }
  state: "live" | "expired" | "revoked"
}

export interface RequestRow {
  id: string
  kind: "code" | "paper"
  /** `awaiting_check`: a signed paper came, an officer has not looked yet. */
  state: "open" | "awaiting_check"
  helper: { id: string; name: string; team: string | null }
  capabilities: string[]
  /** Last day, `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
  expires_on: string
  asked_at: string
}

/** A moment as JSON has it, whatever the session's time zone. */
export const iso = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The last day of a consent that ends with the day. */
const lastDay = (column: string) =>
  `to_char((${column} - interval '1 second') at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`

const STATEMENT = `select
  (select coalesce(json_agg(json_build_object('id', given.id,
       'helper', json_build_object('id', helper.id, 'name', helper.name, 'phone', helper.phone, 'team', team.name),
       'capabilities', given.capabilities, 'starts_at', ${iso("given.starts_at")},
       'expires_at', ${iso("given.expires_at")},
       'consent', json_build_object('kind', given.consent_kind, 'at', ${iso("given.consented_at")}),
       'state', case when given.revoked_at is not null or place.id is null then 'revoked'
                     when given.expires_at <= now() then 'expired' else 'live' end)
       order by given.starts_at desc, given.id desc), '[]')
     from (select * from assist_grant where seller_id = :seller_id and deleted_at is null
            order by starts_at desc, id desc limit 50) given
     left join seller_member helper on helper.id = given.helper_id
     left join digital_team team on team.id = given.team_id
     left join digital_team_member place on place.member_id = given.helper_id and place.team_id = given.team_id
          and place.deleted_at is null) as grants,
  (select coalesce(json_agg(json_build_object('id', request.id,
       'helper', json_build_object('id', helper.id, 'name', helper.name, 'team', team.name),
       'kind', request.kind, 'state', request.state, 'capabilities', request.capabilities,
       'expires_on', ${lastDay("request.expires_at")}, 'asked_at', ${iso("request.created_at")})
       order by request.created_at), '[]')
     from consent_request request
     left join seller_member helper on helper.id = request.helper_id
     left join digital_team team on team.id = request.team_id
    where request.seller_id = :seller_id and request.deleted_at is null and request.expires_at > now()
      and (request.state = 'awaiting_check'
           or request.state = 'open' and request.created_at > now() - interval '72 hours')) as requests`

/** Who helps a stall, who did, and who asks to; newest first. One statement. */
export async function readGrants(
  container: MedusaContainer,
  sellerId: string,
): Promise<{ grants: GrantRow[]; requests: RequestRow[] }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { grants: GrantRow[]; requests: RequestRow[] }[] }>(STATEMENT, {
    seller_id: sellerId,
  })
  return rows[0] ?? { grants: [], requests: [] }
}
