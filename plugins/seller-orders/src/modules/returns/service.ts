import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { askReturn, type NewReturn, takeReturnBack } from "./ask-return"
import { claimWayBack, type WayBackClaim } from "./claim-way-back"
import { dropStrayPictures, keepPicture, type NewPicture } from "./keep-picture"
import { SharePicture, ShareRefund, ShareReturn, ShareReturnItem } from "./models"
import { moveReturn, moveReturnBack, type ReturnMove } from "./move-return"
import { letPicturesGo, type NamedPictures, takePictures } from "./take-pictures"
import { type NewRefund, takeRefundsBack, writeRefunds } from "./write-refunds"

/** What comes back of a share, with its photos, and what its buyer is owed. */
export class ReturnsModuleService extends MedusaService({ ShareReturn, ShareReturnItem, SharePicture, ShareRefund }) {
  @InjectTransactionManager()
  async askReturn(
    wish: NewReturn,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; repeated: boolean }> {
    return await askReturn(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async takeReturnBack(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await takeReturnBack(context.transactionManager as EntityManager, id)
  }

  @InjectTransactionManager()
  async keepPicture(
    picture: NewPicture,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    return await keepPicture(context.transactionManager as EntityManager, picture)
  }

  @InjectTransactionManager()
  async takePictures(wish: NamedPictures, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await takePictures(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async letPicturesGo(wish: NamedPictures, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await letPicturesGo(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async dropStrayPictures(@MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    return await dropStrayPictures(context.transactionManager as EntityManager)
  }

  @InjectTransactionManager()
  async moveReturn(move: ReturnMove, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return await moveReturn(context.transactionManager as EntityManager, move)
  }

  @InjectTransactionManager()
  async moveReturnBack(move: ReturnMove, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await moveReturnBack(context.transactionManager as EntityManager, move)
  }

  @InjectTransactionManager()
  async claimWayBack(claim: WayBackClaim, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return await claimWayBack(context.transactionManager as EntityManager, claim)
  }

  @InjectTransactionManager()
  async writeRefunds(refunds: NewRefund[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    return await writeRefunds(context.transactionManager as EntityManager, refunds)
  }

  @InjectTransactionManager()
  async takeRefundsBack(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await takeRefundsBack(context.transactionManager as EntityManager, ids)
  }
}
