import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { NEEDED_PRODUCTS, type OfficerVerdict, trustOf } from "../workflows/rules/trust"
import { iso } from "./grants"

/** Whether a stall publishes directly, or may be marked, and how it was before. Times ISO 8601, UTC. */
export interface DirectPublishingView {
  is_direct: boolean
  /** Of so many products the last verdict is that they go on sale, of so many needed. */
  published: number
  needed: number
  is_eligible: boolean
  /** Newest first. */
  history: { granted_at: string; granted_by: string | null; ended_at: string | null; reason: string | null }[]
}

const HISTORY = `
select ${iso("mark.granted_at")} as granted_at, "user".email as granted_by,
       case when mark.ended_at is not null then ${iso("mark.ended_at")} end as ended_at, mark.end_reason as reason
  from direct_publishing mark
  left join "user" on "user".id = mark.granted_by
 where mark.seller_id = :seller_id and mark.deleted_at is null
 order by mark.granted_at desc, mark.id desc
 limit 50`

const VERDICTS = `
select product_id, verdict from listing_review
 where seller_id = :seller_id and by_id <> 'system' and deleted_at is null
 order by created_at desc, id desc limit 2000`

/** What an officer knows of a stall's right to publish directly; two statements. */
export async function readDirectPublishing(
  container: MedusaContainer,
  seller_id: string,
): Promise<DirectPublishingView> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows: history }, { rows: verdicts }] = await Promise.all([
    knex.raw<{ rows: DirectPublishingView["history"] }>(HISTORY, { seller_id }),
    knex.raw<{ rows: OfficerVerdict[] }>(VERDICTS, { seller_id }),
  ])
  const is_direct = history.some(({ ended_at }) => ended_at === null)
  return { is_direct, needed: NEEDED_PRODUCTS, ...trustOf(verdicts), history }
}
