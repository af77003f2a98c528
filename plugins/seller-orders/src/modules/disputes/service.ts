import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Dispute, type DisputeDecision, type DisputeOpener } from "./models"

export interface NewDispute {
  seller_order_id: string
  share_return_id: string | null
  opened_by: DisputeOpener
  reason: string
  note: string | null
  request_key: string | null
}

export interface Verdict {
  id: string
  decided_by_id: string
  decision: DisputeDecision
  /** Whole đồng. */
  credit_vnd: number
  decision_note: string
}

/** What officers decide between buyers and households. */
export class DisputesModuleService extends MedusaService({ ShareDispute: Dispute }) {
  /** Opens one, or gives the one that is open: the unique index decides. */
  @InjectTransactionManager()
  async openDispute(
    { seller_order_id, share_return_id, opened_by, reason, note, request_key }: NewDispute,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; repeated: boolean }> {
    const manager = context.transactionManager as EntityManager
    const id = generateEntityId(undefined, "sdisp")
    const [made] = await manager.execute<{ id: string }[]>(
      `insert into share_dispute (id, seller_order_id, share_return_id, opened_by, reason, note, request_key, state, opened_at)
       values (?, ?, ?, ?, ?, ?, ?, 'open', now())
       on conflict (seller_order_id) where state = 'open' and deleted_at is null do nothing returning id`,
      [id, seller_order_id, share_return_id, opened_by, reason, note, request_key],
    )
    if (made) {
      return { id, repeated: false }
    }
    const [open] = await manager.execute<{ id: string }[]>(
      "select id from share_dispute where seller_order_id = ? and state = 'open' and deleted_at is null",
      [seller_order_id],
    )
    return { id: open?.id ?? "", repeated: true }
  }

  /** Writes what was decided; false where somebody else was faster. */
  @InjectTransactionManager()
  async decideDispute(verdict: Verdict, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await (context.transactionManager as EntityManager).execute<{ id: string }[]>(
      `update share_dispute set state = 'decided', decided_at = now(), updated_at = now(), decided_by_id = ?, decision = ?,
          credit_vnd = ?, raw_credit_vnd = jsonb_build_object('value', ?::text, 'precision', 20), decision_note = ?
        where id = ? and state = 'open' and deleted_at is null returning id`,
      [
        verdict.decided_by_id,
        verdict.decision,
        verdict.credit_vnd,
        String(verdict.credit_vnd),
        verdict.decision_note,
        verdict.id,
      ],
    )
    return rows.length > 0
  }

  /** Takes a decision back whose consequences failed. */
  @InjectTransactionManager()
  async reopenDispute(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await (context.transactionManager as EntityManager).execute(
      `update share_dispute set state = 'open', decided_at = null, decided_by_id = null, decision = null, credit_vnd = null,
          raw_credit_vnd = null, decision_note = null where id = ?`,
      [id],
    )
  }
}
