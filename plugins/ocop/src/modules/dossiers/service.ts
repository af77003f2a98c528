import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { SelfCheck } from "./models"

export interface SelfCheckRow {
  seller_id: string
  product_id: string
  product_set: string
  answers: Record<string, number>
  not_required: string[]
  by_kind: "user" | "seller_member" | "helper"
  by_id: string
}

/** What stood there before a write; null where there was nothing. */
export type SelfCheckBefore = (SelfCheckRow & { id: string; revision: number }) | null

/** What households prepare for an assessment of their goods. */
export class DossiersModuleService extends MedusaService({ SelfCheck }) {
  /** Keeps answers over those of the revision that was shown, 0 for none; `changed` where somebody was faster. */
  @InjectTransactionManager()
  async keepSelfCheck(
    row: SelfCheckRow,
    revision: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; before: SelfCheckBefore } | "changed"> {
    const manager = context.transactionManager as EntityManager
    const key = [row.product_id, row.product_set]
    const [before = null] = await manager.execute<Exclude<SelfCheckBefore, null>[]>(
      "select * from self_check where product_id = ? and product_set = ? and deleted_at is null for update",
      key,
    )
    if ((before?.revision ?? 0) !== revision) {
      return "changed"
    }
    const id = before?.id ?? generateEntityId(undefined, "scheck")
    const values = [
      row.seller_id,
      JSON.stringify(row.answers),
      JSON.stringify(row.not_required),
      row.by_kind,
      row.by_id,
    ]
    const written = await manager.execute<{ id: string }[]>(
      before
        ? `update self_check set seller_id = ?, answers = ?::jsonb, not_required = ?::jsonb, by_kind = ?, by_id = ?,
                  revision = revision + 1, updated_at = now() where id = ? returning id`
        : `insert into self_check (seller_id, answers, not_required, by_kind, by_id, id, product_id, product_set)
           values (?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
      before ? [...values, id] : [...values, id, ...key],
    )
    return written.length > 0 ? { id, before } : "changed"
  }

  /** Puts back what stood there. */
  @InjectTransactionManager()
  async restoreSelfCheck(
    id: string,
    before: SelfCheckBefore,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager as EntityManager
    if (before === null) {
      await manager.execute("delete from self_check where id = ?", [id])
      return
    }
    await manager.execute(
      "update self_check set answers = ?::jsonb, not_required = ?::jsonb, by_kind = ?, by_id = ?, revision = ? where id = ?",
      [
        JSON.stringify(before.answers),
        JSON.stringify(before.not_required),
        before.by_kind,
        before.by_id,
        before.revision,
        id,
      ],
    )
  }
}
