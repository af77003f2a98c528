import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface HelpedHousehold {
  seller: { id: string; handle: string; name: string; status: string }
  /** Null: assigned, and the household has not agreed yet. */
  grant: { id: string; consent_request_id: string; capabilities: string[]; expires_at: string } | null
  next: {
    kind: "product_sent_back" | "stall_half_open" | "waiting_approval" | "no_product" | "grant_ending" | "nothing"
    /** ISO 8601, UTC: since when, for `grant_ending` until when. */
    since: string
  }
}

const STATEMENT = `select json_build_object('id', seller.id, 'handle', seller.handle, 'name', seller.name,
         'status', seller.status) as seller,
       case when given.id is null then null else json_build_object('id', given.id,
         'consent_request_id', given.consent_request_id,
         'capabilities', given.capabilities, 'expires_at', ${iso("given.expires_at")}) end as grant,
       case when back.since is not null
              then json_build_object('kind', 'product_sent_back', 'since', ${iso("back.since")})
            when seller.status = 'pending' and not (has.identity and has.account)
              then json_build_object('kind', 'stall_half_open', 'since', ${iso("seller.created_at")})
            when seller.status = 'pending'
              then json_build_object('kind', 'waiting_approval', 'since', ${iso("seller.created_at")})
            when seller.status = 'approved' and not has.product
              then json_build_object('kind', 'no_product', 'since', ${iso("coalesce(seller.opened_at, seller.created_at)")})
            when given.expires_at < now() + interval '14 days'
              then json_build_object('kind', 'grant_ending', 'since', ${iso("given.expires_at")})
            else json_build_object('kind', 'nothing', 'since', ${iso("seller.updated_at")}) end as next
  from (select seller_id from assist_grant
         where helper_id = :member_id and revoked_at is null and expires_at > now() and deleted_at is null
         union
        select seller_id from household_assignment where member_id = :member_id and deleted_at is null) mine
  join seller on seller.id = mine.seller_id and seller.deleted_at is null and seller.status <> 'closed'
  left join assist_grant given on given.seller_id = seller.id and given.helper_id = :member_id
       and given.revoked_at is null and given.expires_at > now() and given.deleted_at is null
  cross join lateral (select
    exists (select 1 from seller_identity one where one.seller_id = seller.id and one.deleted_at is null) as identity,
    exists (select 1 from bank_account one where one.seller_id = seller.id and one.deleted_at is null) as account,
    exists (select 1 from listing one where one.seller_id = seller.id and one.deleted_at is null) as product) has
  cross join lateral (select min(review.created_at) as since
    from listing_draft draft
    join lateral (select verdict, created_at from listing_review one
                   where one.product_id = draft.product_id and one.deleted_at is null
                   order by one.created_at desc, one.id desc limit 1) review on review.verdict = 'sent_back'
   where draft.seller_id = seller.id and draft.state = 'open' and draft.deleted_at is null) back
 order by case when back.since is not null then 0 when seller.status = 'pending' then 1 when not has.product then 2
               when given.expires_at < now() + interval '14 days' then 3 else 4 end, seller.name, seller.id`

/** The households of a helper, what each needs next, most pressing first. One statement for all of them. */
export async function readHelped(container: MedusaContainer, memberId: string): Promise<HelpedHousehold[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: HelpedHousehold[] }>(STATEMENT, { member_id: memberId })
  return rows
}
