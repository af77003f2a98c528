import type { StaffScope, TodaysWork, Waiting } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { EXTENSION_DAYS, FILING_OPENS_DAYS } from "../workflows/rules/validity"
import { showsBadgeSql, TODAY } from "./badge-sql"
import { ASKED_BEFORE_DAYS, awaitedSql, otherGoodsSql } from "./shelves"

/** How many of the oldest are named. */
const NAMED = 3

const FROM = `from certificate
  join decision on decision.id = certificate.decision_id
  join seller on seller.id = certificate.seller_id
  left join product on product.id = certificate.product_id and product.deleted_at is null`
const ROW = `seller.commune_code, concat_ws(' · ', product.title, seller.name) as name, '/certificates/' || certificate.id as path`

/** One statement that counts rows `work` of `since`, `commune_code`, `name`, `path` and `days_left` within the scope, and names the oldest. */
function waiting(work: string): (container: MedusaContainer, scope: StaffScope) => Promise<Waiting> {
  const since = `to_char(work.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  const item = `json_build_object('name', work.name, 'since', ${since}, 'path', work.path, 'days_left', work.days_left)`
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

/** Full days left after today in the term of a row `certificate`. */
const DAYS_LEFT = `certificate.valid_until::date - ${TODAY}::date as days_left`

/** What waits for officers in this plugin: papers to compare, and stars that end while nobody sent a dossier in, or wrote down its result. */
export const ocopWork: TodaysWork<MedusaContainer>[] = [
  {
    key: "certificates_to_verify",
    duty: "verify",
    path: "/certificates?shelf=waiting",
    read: waiting(
      `select certificate.waiting_since as since, null::int as days_left, ${ROW} ${FROM}
        where certificate.verification = 'waiting' and certificate.withdrawn_on is null and certificate.deleted_at is null`,
    ),
  },
  {
    key: "certificates_expiring",
    duty: "verify",
    path: "/certificates?shelf=expiring",
    read: waiting(
      `select (certificate.valid_until::date - ${FILING_OPENS_DAYS})::timestamp at time zone 'Asia/Ho_Chi_Minh' as since, ${DAYS_LEFT}, ${ROW}
         ${FROM}
        where certificate.filed_on is null and certificate.valid_until >= ${TODAY}
          and certificate.valid_until::date - ${TODAY}::date <= ${FILING_OPENS_DAYS} and ${showsBadgeSql()}`,
    ),
  },
  // The dossier is in and nobody wrote down what became of it: the star ends by itself, in time or after what carries it on.
  {
    key: "certificate_results_awaited",
    duty: "verify",
    path: "/certificates?shelf=awaited",
    read: waiting(
      `select (certificate.valid_until::date - ${ASKED_BEFORE_DAYS})::timestamp at time zone 'Asia/Ho_Chi_Minh' as since,
          case when certificate.valid_until >= ${TODAY} then certificate.valid_until::date
               else certificate.valid_until::date + ${EXTENSION_DAYS} end - ${TODAY}::date as days_left, ${ROW}
         ${FROM} where ${awaitedSql()}`,
    ),
  },
  // The star is of a paper that was looked at with other pictures or another text.
  {
    key: "certificates_of_other_goods",
    duty: "verify",
    path: "/certificates?shelf=other_goods",
    read: waiting(
      `select product.updated_at as since, null::int as days_left, ${ROW} ${FROM} where ${otherGoodsSql()}`,
    ),
  },
]
