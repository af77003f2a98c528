import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ChangeSide, UNDO_SECONDS, UNDOABLE } from "../workflows/rules/goods-change"
import { iso } from "./grants"

/** One line of the history of a piece. */
export interface GoodsHistoryEntry {
  id: string
  /** ISO 8601, UTC. */
  at: string
  /** A kind of `goods_change`, or an officer's verdict: `review_published`, `review_sent_back`, `review_rejected`. */
  kind: string
  /** Staff are shown by kind alone. */
  who: { name: string | null; kind: "seller_member" | "helper" | "user" | "system" }
  before: ChangeSide
  after: ChangeSide
  /** What the officer wrote. */
  reason: string | null
  /** It was taken back. */
  is_undone: boolean
}

/** What one tap did, and how long it can still be taken back. */
export interface GoodsChangeView extends GoodsHistoryEntry {
  product_id: string
  name: string
  /** By the server's clock; 0: no more. */
  undo_seconds_left: number
}

const UNDONE = "exists (select 1 from goods_change undo where undo.undoes_id = change.id)"
const WHO = (kind: string) => `json_build_object('name', person.name, 'kind', ${kind})`

const ONE = `
select change.id, ${iso("change.created_at")} as at, change.kind, change.product_id, product.title as name,
       ${WHO("change.by_kind")} as who, change.before, change.after, null as reason, ${UNDONE} as is_undone,
       case when change.kind = any(:undoable) and not ${UNDONE}
            then greatest(0, ${UNDO_SECONDS} - extract(epoch from now() - change.created_at))::int else 0 end
         as undo_seconds_left
  from goods_change change
  join product on product.id = change.product_id
  left join seller_member person on person.id = change.by_id and change.by_kind in ('seller_member', 'helper')
 where change.id = :id and change.seller_id = :seller_id and change.deleted_at is null`

/** One change of the stall's goods; null for another stall's. */
export async function readGoodsChange(
  container: MedusaContainer,
  of: { seller_id: string; id: string },
): Promise<GoodsChangeView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: GoodsChangeView[] }>(ONE, { ...of, undoable: [...UNDOABLE] })
  return rows[0] ?? null
}

/** A change that an officer let on sale stands once, as the change; its verdict is told by it. */
const HISTORY = `
select told.id, ${iso("told.created_at")} as at, told.kind, ${WHO("told.by_kind")} as who, told.before, told.after,
       told.reason, told.is_undone
  from (
    select change.id, change.created_at, change.kind, change.by_kind, change.by_id, change.before, change.after,
           null as reason, ${UNDONE} as is_undone
      from goods_change change
     where change.product_id = :product_id and change.seller_id = :seller_id and change.deleted_at is null
    union all
    select review.id, review.created_at, 'review_' || review.verdict,
           case when review.by_id = 'system' then 'system' else 'user' end, review.by_id, '{}', '{}', review.reason, false
      from listing_review review
     where review.product_id = :product_id and review.seller_id = :seller_id and review.deleted_at is null
       and not exists (select 1 from goods_change change
                        where change.seller_id = :seller_id and change.request_id = 'review:' || review.id)) told
  left join seller_member person on person.id = told.by_id and told.by_kind in ('seller_member', 'helper')
 order by told.created_at desc, told.id desc
 limit :limit offset :offset`

/** What happened to one piece, newest first, in one statement. */
export async function readGoodsHistory(
  container: MedusaContainer,
  page: { seller_id: string; product_id: string; limit: number; offset: number },
): Promise<GoodsHistoryEntry[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: GoodsHistoryEntry[] }>(HISTORY, { ...page })
  return rows
}
