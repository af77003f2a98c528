import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReplacementEnd } from "../../modules/replacements/models"
import { SETTLED } from "./clear-strays"

export interface LooseReplacement {
  return_id: string
  /** Null: nobody ever said yes to it, it never was. */
  end_reason: ReplacementEnd | null
}

/** Promised by a process that died before the household's yes was written; or its return ended, and this did not. */
const LOOSE = `select again.share_return_id as return_id,
    case when one.state = 'asked' then null when one.state = 'lapsed' then 'lapsed' else 'withdrawn' end as end_reason
  from share_replacement again
  join share_return one on one.id = again.share_return_id
 where again.state = 'reserved' and again.updated_at < now() - ${SETTLED} and again.deleted_at is null
   and (one.state not in ('accepted', 'received') or one.remedy is distinct from 'same')
   and (:id::text is null or one.id = :id)
 order by again.created_at limit 50`

/** Officers decided for the buyer, or the share is over: the money is on its way back. */
const DECIDED = `select again.share_return_id as return_id, 'decided' as end_reason from share_replacement again
  join seller_order share on share.id = again.seller_order_id
 where again.state in ('reserved', 'sent') and again.deleted_at is null
   and (share.state in ('declined', 'cancelled', 'returned') or exists (select from share_dispute said
     where said.seller_order_id = share.id and said.decision = 'buyer' and said.deleted_at is null
       and (said.share_return_id = again.share_return_id or said.share_return_id is null)))
   and (:id::text is null or again.share_return_id = :id)
 order by again.created_at limit 50`

/** What is not to be sent any more and stands as if it were; of one return where it is named. Two statements. */
export async function readLoose(container: MedusaContainer, id: string | null = null): Promise<LooseReplacement[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: loose } = await knex.raw<{ rows: LooseReplacement[] }>(LOOSE, { id })
  const { rows: decided } = await knex.raw<{ rows: LooseReplacement[] }>(DECIDED, { id })
  return [...decided, ...loose]
}
