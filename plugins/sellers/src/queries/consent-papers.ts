import type { StaffScope } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface ConsentPaperRow {
  /** Of the consent request. */
  id: string
  state: "awaiting_check" | "given" | "refused" | "declined" | "replaced" | "expired"
  seller: { id: string; name: string } | null
  /** A stall that is to be opened, while the paper waits. */
  opening: { owner_name: string; name: string; street_address: string } | null
  /** The household's number, E.164: an officer in doubt calls it. */
  phone: string
  /** A stall is to be opened for a number that is somebody's already: it cannot be confirmed. */
  is_phone_known: boolean
  helper: { id: string; name: string }
  team: string
  capabilities: string[]
  /** ISO 8601, UTC; the same below. */
  expires_at: string
  sent_at: string
  seen_at: string | null
  answered_at: string | null
  /** Why it was refused. */
  reason: string | null
}

type Place = Pick<StaffScope, "commune_code">

/** A stall is in the commune it stands in; one to be opened in the commune of its team. */
const FROM = `from consent_request request
  join digital_team team on team.id = request.team_id
  left join seller on seller.id = request.seller_id
 where request.paper_key is not null and request.deleted_at is null
   and (:commune_code::text is null or coalesce(seller.commune_code, team.commune_code) = :commune_code)`

const LIST = `select request.id, request.state, request.phone, team.name as team, request.capabilities, request.reason,
       case when seller.id is null then null
         else json_build_object('id', seller.id, 'name', seller.name) end as seller,
       case when request.opening is null then null
         else json_build_object('owner_name', request.opening -> 'owner_name', 'name', request.opening -> 'name',
           'street_address', request.opening -> 'street_address') end as opening,
       request.opening is not null and exists (select 1 from seller_member person
         where person.phone = request.phone and person.deleted_at is null) as is_phone_known,
       (select json_build_object('id', helper.id, 'name', helper.name)
          from seller_member helper where helper.id = request.helper_id) as helper,
       ${iso("request.expires_at")} as expires_at, ${iso("request.paper_sent_at")} as sent_at,
       ${iso("request.paper_seen_at")} as seen_at, ${iso("request.answered_at")} as answered_at
  ${FROM} and (:state::text is null or request.state = :state)
 order by request.state <> 'awaiting_check', case when request.state = 'awaiting_check' then request.paper_sent_at end,
          request.paper_sent_at desc, request.id
 limit 200`

/** Signed papers, those that wait first and the oldest of them first. In one state, null: in any. One statement. */
export async function listConsentPapers(
  container: MedusaContainer,
  { commune_code, state }: Place & { state: string | null },
): Promise<ConsentPaperRow[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ConsentPaperRow[] }>(LIST, { commune_code, state })
  return rows
}

export interface ConsentPaper {
  /** Of the consent request. */
  id: string
  seller_id: string | null
  /** Key in the File Module. */
  key: string
  type: string
}

/** Where the paper of a request is kept; null without one in the officer's place. */
export async function findConsentPaper(
  container: MedusaContainer,
  id: string,
  { commune_code }: Place,
): Promise<ConsentPaper | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ConsentPaper[] }>(
    `select request.id, request.seller_id, request.paper_key as key, request.paper_type as type
       ${FROM} and request.id = :id`,
    { id, commune_code },
  )
  return rows[0] ?? null
}
