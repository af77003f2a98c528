import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { SellerOrder, SellerOrderChange, SellerOrderItem } from "./models"
import { type Move, moveShare, moveShareBack, type ShareBefore } from "./move-share"
import { type Telling, type ToldShare, takeTold, untell } from "./take-told"
import { type NewShare, writeShares } from "./write-shares"

/** Each seller's share of the orders, and the way it went. */
export class SellerOrdersModuleService extends MedusaService({ SellerOrder, SellerOrderItem, SellerOrderChange }) {
  /** Writes what is missing of an order's shares; gives the ids of what this call wrote. */
  @InjectTransactionManager()
  async writeShares(
    orderId: string,
    shares: NewShare[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return await writeShares(context.transactionManager as EntityManager, orderId, shares)
  }

  /** Takes back what `writeShares` wrote, when the order is not to be after all. */
  @InjectTransactionManager()
  async takeSharesBack(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = context.transactionManager as EntityManager
    for (const id of ids) {
      await manager.execute("delete from seller_order_item where seller_order_id = ?", [id])
      await manager.execute("delete from seller_order where id = ?", [id])
    }
  }

  /** Moves a share along; false where it is no longer in the state the move begins from. */
  @InjectTransactionManager()
  async moveShare(move: Move, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return await moveShare(context.transactionManager as EntityManager, move)
  }

  @InjectTransactionManager()
  async moveShareBack(
    move: Move,
    before: ShareBefore,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await moveShareBack(context.transactionManager as EntityManager, move, before)
  }

  /** Marks shares that wait as told, and gives those that were not; each to one caller only. */
  @InjectTransactionManager()
  async takeTold(
    telling: Telling,
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ToldShare[]> {
    return await takeTold(context.transactionManager as EntityManager, telling, ids)
  }

  @InjectTransactionManager()
  async untell(telling: Telling, ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await untell(context.transactionManager as EntityManager, telling, ids)
  }
}
