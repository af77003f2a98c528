import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SETTLED } from "./clear-strays"
import { recordInBook, type StaffDeed } from "./record-in-book"

/** What officers did in the last month, some minutes ago, and of which the book has no line. */
const LOST = `select deed.user_id, deed.seller_id, deed.action, deed.entity, deed.entity_id, deed.before, deed.after from (
    select change.by_id as user_id, share.seller_id, 'order_ended' as action, 'seller_order' as entity, share.id as entity_id,
        json_build_object('state', change.from_state) as before,
        json_build_object('state', change.to_state, 'reason', share.end_reason, 'note', share.end_note) as after,
        change.created_at as at
      from seller_order share
      join seller_order_change change on change.seller_order_id = share.id and change.action = 'decline'
       and change.by_kind = 'user' and change.deleted_at is null
     where share.state = 'declined' and share.state_at > now() - interval '30 days' and share.deleted_at is null
    union all
    select one.decided_by_id, share.seller_id, 'dispute_decided', 'share_dispute', one.id, json_build_object('state', 'open'),
        json_build_object('decision', one.decision, 'credit_vnd', one.credit_vnd, 'note', one.decision_note), one.decided_at
      from share_dispute one join seller_order share on share.id = one.seller_order_id
     where one.state = 'decided' and one.decided_at > now() - interval '30 days' and one.deleted_at is null) deed
 where deed.at < now() - ${SETTLED} and not exists (select from audit_entry entry
   where entry.seller_id = deed.seller_id and entry.created_at >= deed.at - ${SETTLED} and entry.entity_id = deed.entity_id
     and entry.action = deed.action)
 limit 50`

/** Writes into the book what a process that died over its line left out, each once. Answers how many. */
export const recordLostDeedsStep = createStep("record-lost-deeds", async (_: Record<string, never>, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: StaffDeed[] }>(LOST)
  for (const deed of rows) {
    await recordInBook(container, deed)
  }
  return new StepResponse(rows.length)
})
