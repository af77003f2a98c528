import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DecisionOfCertificate } from "./certificates"

/** A decision of recognition as officers see it. */
export interface DecisionView extends DecisionOfCertificate {
  is_demo: boolean
  /** Certificates that hang on it, within the officer's place. */
  certificate_count: number
}

export interface DecisionsWish {
  id: string | null
  /** The officer's commune; null for the whole site. */
  commune_code: string | null
  /** Part of the number. */
  q: string | null
  limit: number
  offset: number
}

/** What only a stall typed and nobody verified is its own word: officers find it at the certificate. */
const STATEMENT = `
select decision.id, number, decided_on, level, body, decision.scan_id is not null as has_scan, decision.is_demo,
    (select count(*) from certificate
       join seller on seller.id = certificate.seller_id
      where certificate.decision_id = decision.id and certificate.deleted_at is null
        and (:commune_code::text is null or seller.commune_code = :commune_code))::int as certificate_count,
    count(*) over ()::int as count
  from decision
 where decision.deleted_at is null and decision.kind = 'recognition'
   and (:id::text is null or decision.id = :id)
   and (:q::text is null or position(lower(:q) in lower(number)) > 0)
   and (:id::text is not null or entered_by_kind in ('user', 'seed') or exists (select from certificate
         where certificate.decision_id = decision.id and certificate.verified_at is not null and certificate.deleted_at is null))
 order by decided_on desc, decision.id desc
 limit :limit offset :offset`

/** A page of decisions, newest first, and how many there are. One statement. */
export async function readDecisions(
  container: MedusaContainer,
  wish: DecisionsWish,
): Promise<{ decisions: DecisionView[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const read = (page: DecisionsWish) =>
    knex.raw<{ rows: (DecisionView & { count: number })[] }>(STATEMENT, { ...page }).then(({ rows }) => rows)
  const rows = await read(wish)
  // Beyond the last page no row says how many there are.
  const [any] = rows.length === 0 && wish.offset > 0 ? await read({ ...wish, limit: 1, offset: 0 }) : rows
  return { decisions: rows.map(({ count: _, ...decision }) => decision), count: any?.count ?? 0 }
}
