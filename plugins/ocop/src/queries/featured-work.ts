import type { StaffScope, TodaysWork, Waiting } from "@cho-lang/kit/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TODAY } from "./badge-sql"
import { droppedFrom, ITEM_JOINS } from "./featured-sql"

/** How many of the oldest are named. */
const NAMED = 3

const ISO = `to_char(work.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * Goods that dropped out of a collection that is on, or will be. Since when: the last write to what it depends on, so a piece
 * is named once for as long as it is out, and goes by itself when it is back.
 */
const STATEMENT = `
with work as (
  select collection.commune_code, coalesce(product.title, collection.title) || ' · ' || collection.title as name,
         '/featured/' || collection.id as path,
         greatest(collection.updated_at, product.updated_at, listing.updated_at, seller.updated_at) as since
    from featured_collection collection
    join featured_item item on item.collection_id = collection.id and item.deleted_at is null ${ITEM_JOINS}
   where collection.deleted_at is null and collection.published_at is not null and collection.shows_until >= ${TODAY}
     and ${droppedFrom("collection.commune_code")} is not null
     and (:commune_code::text is null or collection.commune_code = :commune_code)
     and (:province_code::text is null or exists (select from commune
           where commune.code = collection.commune_code and commune.province_code = :province_code))
)
select count(*)::int as count, min(since) as oldest_at,
       to_json(coalesce((array_agg(json_build_object('name', name, 'since', ${ISO}, 'path', path)
                                   order by since, path))[1:${NAMED}], '{}')) as oldest
  from work`

/** What of the featured goods waits for officers who curate. */
export const featuredWork: TodaysWork<MedusaContainer>[] = [
  {
    key: "featured_dropped",
    duty: "curate",
    path: "/featured",
    read: async (container: MedusaContainer, { commune_code, province_code }: StaffScope): Promise<Waiting> => {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await knex.raw<{ rows: Waiting[] }>(STATEMENT, { commune_code, province_code })
      return rows[0] ?? { count: 0, oldest_at: null, oldest: [] }
    },
  },
]
