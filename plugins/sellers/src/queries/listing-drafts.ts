import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withCurrentNumbers } from "./current-numbers"
import { readOwnProduct } from "./own-goods"

export interface PictureView {
  id: string
  key: string
  width: number
  height: number
  blur: string
  state: "waiting" | "ready" | "failed"
}

/** A draft as its desk takes it up again. */
export interface ListingDraftView {
  client_key: string
  product_id: string | null
  revision: number
  answers: Record<string, unknown>
  state: "open" | "proposed" | "published" | "rejected"
  /** Those of `answers.pictures` that the stall has, in their order. */
  pictures: PictureView[]
  /** What the officer wrote when it was sent back or refused. */
  reason: string | null
  /** Whoever saved it last; null for nobody known. */
  saved_by: { id: string; name: string } | null
  /** ISO 8601, UTC. */
  updated_at: string
}

const STATEMENT = `
select draft.client_key, draft.product_id, draft.revision, draft.answers, draft.state,
       case when person.id is not null then json_build_object('id', person.id, 'name', person.name) end as saved_by,
       to_char(draft.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at,
       coalesce((
         select json_agg(json_build_object('id', photo.id, 'key', photo.key, 'width', photo.width, 'height', photo.height,
                  'blur', photo.blur, 'state', photo.state) order by wish.place)
           from jsonb_array_elements_text(case when jsonb_typeof(draft.answers->'pictures') = 'array'
                  then draft.answers->'pictures' else '[]' end) with ordinality wish(id, place)
           join listing_picture photo on photo.id = wish.id and photo.seller_id = draft.seller_id
                and photo.deleted_at is null), '[]') as pictures,
       (select case when review.verdict <> 'published' and draft.state in ('open', 'rejected') then review.reason end
          from listing_review review
         where review.product_id = draft.product_id and review.deleted_at is null
         order by review.created_at desc, review.id desc limit 1) as reason
  from listing_draft draft
  left join seller_member person on person.id = draft.saved_by_id
 where draft.seller_id = :seller_id and draft.client_key = :client_key and draft.deleted_at is null`

/**
 * One draft with its photos; of goods that are on sale as they were let on sale, price and number are those of now. One
 * statement, two for such goods. Null when the stall has none of that name.
 */
export async function readListingDraftView(
  container: MedusaContainer,
  of: { seller_id: string; client_key: string },
): Promise<ListingDraftView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ListingDraftView[] }>(STATEMENT, { ...of })
  const [draft] = rows
  if (draft?.state !== "published" || !draft.product_id) {
    return draft ?? null
  }
  const product = await readOwnProduct(container, { seller_id: of.seller_id, product_id: draft.product_id })
  return product ? { ...draft, answers: withCurrentNumbers(draft.answers, product.variants) } : draft
}
