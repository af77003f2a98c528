import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface AuditFilter {
  seller_id: string | null
  actor_id: string | null
  /** Id of the last entry of the page before. */
  before: string | null
  /** Commune of the officer; null for the whole site. */
  commune_code: string | null
}

export interface AuditRow {
  id: string
  /** ISO 8601, UTC. */
  at: string
  /** `handed_by`: who let the device in on which it was done (e-mail of an officer, name of a helper). */
  actor: { kind: string; id: string; name: string | null; handed_by: string | null }
  seller: { id: string; name: string } | null
  grant_id: string | null
  action: string
  entity: string
  entity_id: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  /** A later line says that it did not come to pass. */
  is_undone: boolean
}

const PAGE = 50

const STATEMENT = `select entry.id, ${iso("entry.created_at")} as at,
       json_build_object('kind', entry.actor_kind, 'id', entry.actor_id,
         'name', coalesce(person.name, account.email),
         'handed_by', coalesce(officer.email, helper.name)) as actor,
       case when seller.id is null then null else json_build_object('id', seller.id, 'name', seller.name) end as seller,
       entry.grant_id, entry.action, entry.entity, entry.entity_id, entry.before, entry.after,
       exists (select 1 from audit_entry undone where undone.undoes_id = entry.id) as is_undone
  from audit_entry entry
  left join seller on seller.id = entry.seller_id
  left join seller_member person on person.id = entry.actor_id
  left join "user" account on account.id = entry.actor_id
  left join "user" officer on officer.id = entry.after ->> 'handed_by'
  left join seller_member helper on helper.id = entry.after ->> 'handed_by'
  left join consent_request request on entry.entity = 'consent_request' and request.id = entry.entity_id
  left join digital_team team on team.id = case entry.entity when 'digital_team' then entry.entity_id else request.team_id end
 where entry.undoes_id is null
   and (:seller_id::text is null or entry.seller_id = :seller_id)
   and (:actor_id::text is null or entry.actor_id = :actor_id)
   and (:commune_code::text is null or coalesce(seller.commune_code, team.commune_code) = :commune_code)
   and (:before::text is null or entry.id < :before)
 order by entry.id desc
 limit ${PAGE + 1}`

/** The book of who did what, newest first; staff of a commune read what was done for its stalls and by its teams. One statement. */
export async function listAuditEntries(
  container: MedusaContainer,
  filter: AuditFilter,
): Promise<{ audit_entries: AuditRow[]; next: string | null }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: AuditRow[] }>(STATEMENT, { ...filter })
  const entries = rows.slice(0, PAGE)
  return { audit_entries: entries, next: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null }
}
