import type { StaffScope, TodaysWork, Waiting } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How many of the oldest are named. */
const NAMED = 3

/** One statement that counts rows `work` of `since`, `commune_code`, `name` and `path` within the scope, and names the oldest. */
function waiting(work: string): (container: MedusaContainer, scope: StaffScope) => Promise<Waiting> {
  const since = `to_char(work.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  const item = `json_build_object('name', work.name, 'since', ${since}, 'path', work.path)`
  const statement = `select count(*)::int as count, min(work.since) as oldest_at,
      to_json(coalesce((array_agg(${item} order by work.since, work.path))[1:${NAMED}], '{}')) as oldest
    from (${work}) work
   where (:commune_code::text is null or work.commune_code = :commune_code)
     and (:province_code::text is null or exists (select 1 from commune
           where commune.code = work.commune_code and commune.province_code = :province_code))`
  return async (container, { commune_code, province_code }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: Waiting[] }>(statement, { commune_code, province_code })
    return rows[0] ?? { count: 0, oldest_at: null, oldest: [] }
  }
}

const NAME = "concat_ws(' · ', product.title, seller.name) as name"
const OF_LOT = `join seller on seller.id = lot.seller_id
  left join product on product.id = lot.product_id and product.deleted_at is null`

/** What waits for officers in this plugin: codes that were seen too often or that somebody suspects, and lots whose history was changed. */
export const traceWork: TodaysWork<MedusaContainer>[] = [
  {
    key: "lots_broken",
    duty: "verify",
    path: "/lots?shelf=broken",
    // A lot that is gone altogether is of no commune any more. A question mark would be taken for a place of a value.
    read: waiting(
      `select chain_check.broken_at as since, seller.commune_code,
          coalesce(nullif(concat_ws(' · ', product.title, seller.name), ''), chain_check.lot_id) as name,
          case when lot.id is null then '/lots' || chr(63) || 'shelf=broken' else '/lots/' || lot.id end as path
         from chain_check left join lot on lot.id = chain_check.lot_id
         left join seller on seller.id = lot.seller_id
         left join product on product.id = lot.product_id and product.deleted_at is null
        where chain_check.broken_at is not null and chain_check.seen_at is null and chain_check.deleted_at is null`,
    ),
  },
  {
    key: "trace_alerts_open",
    duty: "verify",
    path: "/lots?shelf=alerts",
    read: waiting(
      `select alert.created_at as since, seller.commune_code, ${NAME}, '/lots/' || lot.id as path
         from trace_alert alert join lot on lot.id = alert.lot_id ${OF_LOT}
        where alert.settled_at is null and alert.deleted_at is null`,
    ),
  },
]
