import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Guide, GuideCount, GuideFile, GuideRead, GuideVersion } from "./models"
import { dropVersion, saveVersion, type VersionWish } from "./save-version"
import { sumReads } from "./sum-reads"

/** Guides for the tasks of the desk: their versions, pictures and sounds, and how often they are read. */
export class GuidesModuleService extends MedusaService({ Guide, GuideVersion, GuideFile, GuideRead, GuideCount }) {
  /** Adds the next version; null when somebody was faster. Answers its number. */
  @InjectTransactionManager()
  async saveVersion(wish: VersionWish, @MedusaContext() context: Context<EntityManager> = {}): Promise<number | null> {
    return await saveVersion(context.transactionManager as EntityManager, wish)
  }

  @InjectTransactionManager()
  async dropVersion(
    guideId: string,
    number: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await dropVersion(context.transactionManager as EntityManager, guideId, number)
  }

  /** Sums up what came in since the last time, by day of Vietnam. Answers how many readings that were. */
  @InjectTransactionManager()
  async sumReads(@MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    return await sumReads(context.transactionManager as EntityManager)
  }
}
