import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface StaffSellersFilter {
  /** Null: the whole site. */
  commune_code: string | null
  status: string | null
  /** Only stalls that are not closed and whose owner's papers nobody has checked yet. */
  is_unverified: boolean
  /** Part of the name, in any letter case. */
  q: string | null
  limit: number
  offset: number
}

export interface StaffSellerRow {
  id: string
  handle: string
  name: string
  status: string
  /** ISO 8601, UTC; null before the first approval. */
  opened_at: string | null
  created_at: string
  is_demo: boolean
  village: { handle: string; name: string } | null
}

const STATEMENT = `select seller.id, seller.handle, seller.name, seller.status, seller.is_demo,
       ${iso("seller.opened_at")} as opened_at, ${iso("seller.created_at")} as created_at,
       case when village.id is null then null
         else json_build_object('handle', village.handle, 'name', village.name) end as village,
       count(*) over ()::int as count
  from seller
  left join village on village.id = seller.village_id and village.deleted_at is null
 where seller.deleted_at is null
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (:status::text is null or seller.status = :status)
   and (:q::text is null or strpos(lower(seller.name), lower(:q)) > 0)
   and (not :is_unverified::boolean or (seller.status <> 'closed' and exists (select 1 from seller_identity one
          where one.seller_id = seller.id and one.verified_at is null and one.deleted_at is null)))
 order by seller.created_at desc, seller.id desc
 limit :limit offset :offset`

/** A page of stalls for staff, newest first, and how many there are in all (0 on a page behind the last). One statement. */
export async function listStaffSellers(
  container: MedusaContainer,
  filter: StaffSellersFilter,
): Promise<{ sellers: StaffSellerRow[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (StaffSellerRow & { count: number })[] }>(STATEMENT, { ...filter })
  return { sellers: rows.map(({ count: _, ...seller }) => seller), count: rows[0]?.count ?? 0 }
}
