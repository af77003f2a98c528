import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { PaymentRequest, type PaymentRequestKind, type PaymentRequestState } from "./models"

/** A sum as it is asked for. */
export interface AskedSum {
  seller_order_id: string
  /** The share's; the code is made of it. */
  reference: string
  kind: PaymentRequestKind
  amount_vnd: number
  note: string | null
  /** Of the form that asks. */
  request_key: string | null
  asked_by: { kind: string; id: string | null }
}

/** What was asked, and what it took the place of. */
export interface AskedRequest {
  id: string
  withdrawn: string | null
}

const WITHDRAW = `update payment_request set state = 'cancelled', state_at = now(), updated_at = now()
  where seller_order_id = ? and kind = ? and state = 'proposed' and deleted_at is null returning id`

const ASK = `insert into payment_request
    (id, seller_order_id, kind, amount_vnd, code, state, state_at, note, request_key, asked_by_kind, asked_by_id)
  select ?, ?, ?, ?, ? || '-' || (select count(*) + 1 from payment_request where seller_order_id = ?),
    'proposed', now(), ?, ?, ?, ?
  returning id, code`

const MOVE = `update payment_request set state = ?, state_at = now(), updated_at = now()
  where id = ? and state = any(string_to_array(?, ',')) and deleted_at is null returning id`

/** Sums that shares ask of their buyers. Callers hold the order's lock; the unique index is the wall behind it. */
export class PaymentRequestsModuleService extends MedusaService({ PaymentRequest }) {
  /** Proposes a sum in place of the one of its kind that was proposed before; gives both ids. */
  @InjectTransactionManager()
  async propose(sum: AskedSum, @MedusaContext() context: Context<EntityManager> = {}): Promise<AskedRequest> {
    const manager = context.transactionManager as EntityManager
    const [withdrawn] = await manager.execute<{ id: string }[]>(WITHDRAW, [sum.seller_order_id, sum.kind])
    const [asked] = await manager.execute<{ id: string }[]>(ASK, [
      generateEntityId(undefined, "payreq"),
      sum.seller_order_id,
      sum.kind,
      sum.amount_vnd,
      sum.reference,
      sum.seller_order_id,
      sum.note,
      sum.request_key,
      sum.asked_by.kind,
      sum.asked_by.id,
    ])
    return { id: asked?.id ?? "", withdrawn: withdrawn?.id ?? null }
  }

  /** Moves a request along; false where it is in none of the states the move begins from. */
  @InjectTransactionManager()
  async moveRequest(
    { id, from, to }: { id: string; from: PaymentRequestState[]; to: PaymentRequestState },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const manager = context.transactionManager as EntityManager
    return (await manager.execute<{ id: string }[]>(MOVE, [to, id, from.join(",")])).length > 0
  }
}
