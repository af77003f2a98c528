import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type HeldWordEntry, heldWordsOf } from "../workflows/rules/held-words"

/** Goods that wait for an officer. Times ISO 8601, UTC. */
export interface WaitingListing {
  id: string
  /** Of the answers below: a verdict names it. */
  revision: number
  product_id: string
  seller: { id: string; name: string; status: string; commune_code: string }
  /** What the household sent, as it sent it. */
  answers: Record<string, unknown>
  /** Keys, and whether the widths are there. */
  pictures: { key: string; state: string }[]
  /** Names of the craft's steps in `answers.craft_steps`, in the order of work. */
  craft_steps: string[]
  /** What buyers see meanwhile; null for goods that were never on sale. */
  on_sale: { name: string; description: string | null; picture: string | null } | null
  /** Who sent it: the name of a person. */
  sent_by: string | null
  proposed_at: string
  /** What was said before, oldest first. */
  reviews: { verdict: string; reason: string | null; at: string }[]
  /** Its stall publishes directly: something in it wants an officer all the same. */
  is_direct: boolean
  /** Words of the list that its texts hold, and why they are on it. */
  held_words: HeldWordEntry[]
}

type Row = Omit<WaitingListing, "held_words">

const ISO = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * Stalls take turns: the first piece of each, then the second of each. A thousand pieces of one import keep nobody
 * else's single piece waiting.
 */
const PAGE = `
select draft.id, draft.proposed_at,
       row_number() over (partition by draft.seller_id order by draft.proposed_at, draft.id) as turn
  from listing_draft draft
  join seller on seller.id = draft.seller_id and seller.deleted_at is null and seller.status <> 'closed'
  join product on product.id = draft.product_id and product.deleted_at is null
 where draft.state = 'proposed' and draft.deleted_at is null
   and (:commune_code::text is null or seller.commune_code = :commune_code)
   and (:id::text is null or draft.id = :id)
 order by turn, draft.proposed_at, draft.id
 limit :limit offset :offset`

const STATEMENT = `
with page as (${PAGE})
select draft.id, draft.revision, draft.product_id, draft.answers, ${ISO("draft.proposed_at")} as proposed_at, person.name as sent_by,
       json_build_object('id', seller.id, 'name', seller.name, 'status', seller.status,
         'commune_code', seller.commune_code) as seller,
       case when product.status = 'published' then json_build_object('name', product.title,
         'description', product.description, 'picture', product.thumbnail) end as on_sale,
       coalesce((
         select json_agg(step.name order by step.position)
           from craft_step step
          where jsonb_typeof(draft.answers->'craft_steps') = 'array' and jsonb_exists(draft.answers->'craft_steps', step.id)
            and step.deleted_at is null), '[]') as craft_steps,
       coalesce((
         select json_agg(json_build_object('key', photo.key, 'state', photo.state) order by wish.place)
           from jsonb_array_elements_text(draft.answers->'pictures') with ordinality wish(id, place)
           join listing_picture photo on photo.id = wish.id and photo.seller_id = draft.seller_id
                and photo.deleted_at is null), '[]') as pictures,
       coalesce((
         select json_agg(json_build_object('verdict', verdict, 'reason', reason, 'at', ${ISO("created_at")})
                  order by created_at, id)
           from listing_review where product_id = draft.product_id and deleted_at is null), '[]') as reviews,
       exists (select 1 from direct_publishing mark where mark.seller_id = draft.seller_id and mark.ended_at is null
                  and mark.deleted_at is null) as is_direct
  from page
  join listing_draft draft on draft.id = page.id
  join seller on seller.id = draft.seller_id
  join product on product.id = draft.product_id
  left join seller_member person on person.id = draft.saved_by_id
 order by page.turn, page.proposed_at, page.id`

export interface WaitingWish {
  commune_code: string | null
  /** One only. */
  id: string | null
  limit: number
  offset: number
}

const WORDS = "select word, reason from held_word where ended_at is null and deleted_at is null order by word"

/** What waits, stall by stall in turns and oldest first, with the words that hold it, in two statements. */
export async function readWaitingListings(container: MedusaContainer, wish: WaitingWish): Promise<WaitingListing[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, { rows: words }] = await Promise.all([
    knex.raw<{ rows: Row[] }>(STATEMENT, { ...wish }),
    knex.raw<{ rows: HeldWordEntry[] }>(WORDS),
  ])
  return rows.map((row) => ({ ...row, held_words: heldWordsOf(row.answers, words) }))
}
