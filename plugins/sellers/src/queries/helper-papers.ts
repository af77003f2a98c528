import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { iso } from "./grants"

export interface HelperPaper {
  /** Of the consent request. */
  id: string
  state: "awaiting_check" | "refused"
  /** Null: a stall that is to be opened. */
  seller: { id: string; name: string } | null
  /** Of the stall, or of the one to be opened; null once its form is gone. */
  name: string | null
  phone_masked: string
  reason: string | null
  /** ISO 8601, UTC; the same below. */
  sent_at: string
  answered_at: string | null
}

const STATEMENT = `select request.id, request.state,
       case when seller.id is null then null
         else json_build_object('id', seller.id, 'name', seller.name) end as seller,
       coalesce(seller.name, request.opening ->> 'name') as name, '•••••' || right(request.phone, 4) as phone_masked,
       request.reason, ${iso("request.paper_sent_at")} as sent_at, ${iso("request.answered_at")} as answered_at
  from consent_request request
  left join seller on seller.id = request.seller_id
 where request.helper_id = :member_id and request.deleted_at is null and request.paper_key is not null
   and (request.state = 'awaiting_check' and request.expires_at > now()
        or request.state = 'refused' and request.answered_at > now() - interval '30 days')
 order by request.paper_sent_at desc, request.id
 limit 50`

/** A helper's signed papers that wait for an officer, or were refused within the last month. One statement. */
export async function readHelperPapers(container: MedusaContainer, memberId: string): Promise<HelperPaper[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: HelperPaper[] }>(STATEMENT, { member_id: memberId })
  return rows
}
