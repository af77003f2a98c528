import { generateCode } from "@cho-lang/kit/codes"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { OrderCode } from "./models"

/** The codes by which buyers find their orders again. */
export class OrderCodesModuleService extends MedusaService({ OrderCode }) {
  /**
   * The code of an order, made when there is none. Any number of calls at once, in any number of
   * processes, get the same: the unique index on `order_id` decides which code is kept.
   */
  @InjectManager()
  async ensureOrderCode(
    orderId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ code: string; created: boolean }> {
    const manager = context.manager as EntityManager
    const [inserted] = await manager.execute<{ code: string }[]>(
      `insert into order_code (id, order_id, code) values (?, ?, ?)
       on conflict (order_id) where deleted_at is null do nothing returning code`,
      [generateEntityId(undefined, "ordcode"), orderId, generateCode()],
    )
    if (inserted) {
      return { code: inserted.code, created: true }
    }
    const [kept] = await manager.execute<{ code: string }[]>(
      "select code from order_code where order_id = ? and deleted_at is null",
      [orderId],
    )
    if (!kept) {
      throw new Error(`The code of order ${orderId} was taken away while it was read`)
    }
    return { code: kept.code, created: false }
  }

  /** Notes that an order stands from now on, or that its making was undone after all. */
  @InjectManager()
  async noteStanding(
    orderId: string,
    stands: boolean,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.manager as EntityManager
    await manager.execute(
      `update order_code set stands_since = case when ? then coalesce(stands_since, now()) end, updated_at = now()
        where order_id = ? and deleted_at is null`,
      [stands, orderId],
    )
  }
}
