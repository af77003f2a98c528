import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

const AT_ONCE = 50

/** A draft that goes on sale without an officer, and its place among those that wait. */
export interface DirectDraft {
  id: string
  /** As the database writes it: a Date would lose its microseconds. */
  proposed_at: string
}

/**
 * Drafts that wait, of stalls that publish directly, whose photos all have their widths; the longest waiting first, 50 of
 * them.
 * @param until only what was sent by then
 * @param after those behind this one: what a held word keeps stands in nobody's way
 */
export async function findDirectDrafts(
  manager: EntityManager,
  after: DirectDraft | null,
  until: Date,
): Promise<DirectDraft[]> {
  return await manager.execute<DirectDraft[]>(
    `select draft.id, draft.proposed_at::text as proposed_at
       from listing_draft draft
       join direct_publishing mark on mark.seller_id = draft.seller_id and mark.ended_at is null and mark.deleted_at is null
      where draft.state = 'proposed' and draft.proposed_at <= ? and draft.product_id is not null and draft.deleted_at is null
        and not exists (
          select 1 from jsonb_array_elements_text(case when jsonb_typeof(draft.answers->'pictures') = 'array'
                 then draft.answers->'pictures' else '[]' end) wish(id)
            left join listing_picture photo on photo.id = wish.id and photo.deleted_at is null
           where photo.state is distinct from 'ready')
        and (?::timestamptz is null or (draft.proposed_at, draft.id) > (?::timestamptz, ?))
      order by draft.proposed_at, draft.id
      limit ?`,
    [until, after?.proposed_at ?? null, after?.proposed_at ?? null, after?.id ?? "", AT_ONCE],
  )
}
