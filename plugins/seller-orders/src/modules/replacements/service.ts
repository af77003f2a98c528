import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ShareReplacement } from "./models"
import { moveReplacement, type ReplacementMove } from "./move-replacement"
import { nameReceipt } from "./name-receipt"
import { type NewReplacement, promisePieces } from "./promise-pieces"

/** The same pieces once more, by share. Callers hold the order's lock; each write is bound to the state it begins from. */
export class ReplacementsModuleService extends MedusaService({ ShareReplacement }) {
  @InjectTransactionManager()
  async promisePieces(wish: NewReplacement, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return await promisePieces(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async moveReplacement(
    move: ReplacementMove,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await moveReplacement(context.transactionManager as EntityManager, move)
  }

  @InjectTransactionManager()
  async nameReceipt(
    wish: { share_return_id: string; photo_id: string | null },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ former: string | null } | null> {
    return await nameReceipt(context.transactionManager as EntityManager, wish)
  }
}
