import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

const AT_ONCE = 50

/** Drafts that wait, of stalls that publish directly, whose photos all have their widths; the longest waiting first. */
export async function findDirectDrafts(manager: EntityManager): Promise<string[]> {
  const rows = await manager.execute<{ id: string }[]>(
    `select draft.id
       from listing_draft draft
       join direct_publishing mark on mark.seller_id = draft.seller_id and mark.ended_at is null and mark.deleted_at is null
      where draft.state = 'proposed' and draft.product_id is not null and draft.deleted_at is null
        and not exists (
          select 1 from jsonb_array_elements_text(case when jsonb_typeof(draft.answers->'pictures') = 'array'
                 then draft.answers->'pictures' else '[]' end) wish(id)
            left join listing_picture photo on photo.id = wish.id and photo.deleted_at is null
           where photo.state is distinct from 'ready')
      order by draft.proposed_at, draft.id
      limit ?`,
    [AT_ONCE],
  )
  return rows.map(({ id }) => id)
}
