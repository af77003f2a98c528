import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface NewsItem {
  id: string
  /** What happened, kebab-case: `stall-approved`. */
  key: string
  /** ISO 8601, UTC. */
  at: string
  /** Stall it is about. */
  seller: { id: string; name: string } | null
  /** What the sentence needs; a person who did it is `by`, their name. */
  facts: Record<string, string | null>
}

export interface NewsWish {
  member_id: string
  /** `next` of the page before. */
  before: string | null
  /** Only what is about these stalls; null: everything. */
  of_stalls: string[] | null
}

const PAGE = 30

/** Core's table of notifications: the channel `feed` is written by `workflows/steps/feed.ts`. */
const STATEMENT = `select told.id, told.template as key, ${iso("told.created_at")} as at,
       to_char(told.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as mark,
       case when seller.id is not null then json_build_object('id', seller.id, 'name', seller.name) end as seller,
       case when jsonb_exists(told.data, 'by_id') then jsonb_build_object('by', person.name) else '{}' end
         || (told.data - 'seller_id' - 'by_id') as facts
  from notification told
  left join seller on seller.id = told.data->>'seller_id' and seller.deleted_at is null
  left join seller_member person on person.id = told.data->>'by_id' and person.deleted_at is null
 where told.receiver_id = :member_id and told.channel = 'feed' and told.deleted_at is null
   and (:before::text is null or told.created_at < :before::timestamptz)
   and (:of_stalls::text[] is null or told.data->>'seller_id' = any(:of_stalls::text[]))
 order by told.created_at desc, told.id desc
 limit ${PAGE + 1}`

/** What a person was told, newest first; `next` is the `before` of the next page. One statement. */
export async function readNews(
  container: MedusaContainer,
  wish: NewsWish,
): Promise<{ news: NewsItem[]; next: string | null }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: (NewsItem & { mark: string })[] }>(STATEMENT, { ...wish })
  const page = rows.slice(0, PAGE)
  return {
    news: page.map(({ mark: _, ...item }) => item),
    next: rows.length > PAGE ? (page.at(-1)?.mark ?? null) : null,
  }
}
