import type { StaffScope, TodaysWork, Waiting } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ISO } from "../workflows/rules/share-sums"
import { SECURED, STANDS } from "../workflows/rules/standing"
import { HALF_MADE, MONEY_WITHOUT_ORDER } from "./leftover-work"
import { REFUNDS_WAITING } from "./refunds-waiting"

/** How many of the oldest are named. */
const NAMED = 3

/** One statement that counts rows `work` of `since`, `commune_code`, `name` and `path` within the scope, and names the oldest. */
function waiting(work: string): (container: MedusaContainer, scope: StaffScope) => Promise<Waiting> {
  const item = `json_build_object('name', work.name, 'since', ${ISO("work.since")}, 'path', work.path)`
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

/** What waits for officers in this plugin. */
export const ordersWork: TodaysWork<MedusaContainer>[] = [
  {
    key: "disputes_open",
    duty: "orders",
    path: "/seller-orders?disputed=true",
    read: waiting(
      `select one.opened_at as since, seller.commune_code, share.reference || ' · ' || seller.name as name,
              '/seller-orders/' || share.id as path
         from share_dispute one
         join seller_order share on share.id = one.seller_order_id and share.deleted_at is null
         join seller on seller.id = share.seller_id
        where one.state = 'open' and one.deleted_at is null`,
    ),
  },
  {
    key: "refunds_due",
    duty: "orders",
    path: "/seller-orders?refunds=true",
    read: waiting(
      `select money.since, seller.commune_code, share.reference || ' · ' || seller.name as name,
              '/seller-orders/' || share.id as path
         from (${REFUNDS_WAITING}) money
         join seller_order share on share.id = money.seller_order_id and share.deleted_at is null
         join seller on seller.id = share.seller_id`,
    ),
  },
  {
    key: "orders_not_accepted",
    duty: "orders",
    path: "/seller-orders?state=placed",
    read: waiting(
      `select coalesce(share.announced_at, share.placed_at) as since, seller.commune_code, share.reference || ' · ' || seller.name as name,
              '/seller-orders/' || share.id as path
         from seller_order share
         join seller on seller.id = share.seller_id
         join "order" ord on ord.id = share.order_id and ord.deleted_at is null and ord.canceled_at is null
        where share.state = 'placed' and share.placed_at < now() - interval '48 hours' and share.deleted_at is null
          and coalesce(share.announced_at, share.placed_at) < now() - interval '48 hours'
          and ${STANDS} and ${SECURED}`,
    ),
  },
  // What the sweeper could not mend: of no stall, so of no commune.
  { key: "orders_half_made", duty: "orders", path: "/orders", is_site_only: true, read: waiting(HALF_MADE) },
  {
    key: "money_without_order",
    duty: "orders",
    path: "/orders",
    is_site_only: true,
    read: waiting(MONEY_WITHOUT_ORDER),
  },
]
