import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { FeaturedCollection, FeaturedItem } from "./models"
import {
  type FeaturedRow,
  type FeaturedSnapshot,
  insertFeatured,
  readFeatured,
  restoreFeatured,
  updateFeatured,
} from "./rows"

/** A change of what stands, and what stood there; null where there is no such collection or somebody was faster. */
type Before = FeaturedSnapshot | null

/** What officers show first, and in which order. */
export class CurationModuleService extends MedusaService({ FeaturedCollection, FeaturedItem }) {
  /** A new draft; its id. */
  @InjectTransactionManager()
  async openFeatured(
    row: FeaturedRow & { is_demo: boolean },
    productIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string> {
    return await insertFeatured(context.transactionManager as EntityManager, row, productIds)
  }

  /** Writes a collection with its goods, both or none. */
  @InjectTransactionManager()
  async rewriteFeatured(
    wish: { id: string; base_revision: number; row: FeaturedRow; product_ids: string[] },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Before> {
    const manager = context.transactionManager as EntityManager
    const [before] = await readFeatured(manager, [wish.id])
    return before && (await updateFeatured(manager, wish)) ? before : null
  }

  /** Publishes, takes back or deletes the revision that was looked at. */
  @InjectTransactionManager()
  async showFeatured(
    { id, revision, deed, by }: { id: string; revision: number; deed: "publish" | "withdraw" | "drop"; by: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Before> {
    const manager = context.transactionManager as EntityManager
    const [before] = await readFeatured(manager, [id])
    if (!before || before.revision !== revision) {
      return null
    }
    const change = {
      publish: "published_at = coalesce(published_at, now()), published_by_id = coalesce(published_by_id, ?)",
      withdraw: "published_at = null, published_by_id = null",
      drop: "deleted_at = now()",
    }
    await manager.execute(
      `update featured_collection set ${change[deed]}, revision = revision + 1, updated_at = now() where id = ?`,
      deed === "publish" ? [by, id] : [id],
    )
    return before
  }

  /** Places them in this order; as they stood before. */
  @InjectTransactionManager()
  async orderFeatured(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<FeaturedSnapshot[]> {
    const manager = context.transactionManager as EntityManager
    const before = await readFeatured(manager, ids)
    for (const [position, id] of ids.entries()) {
      await manager.execute("update featured_collection set position = ?, updated_at = now() where id = ?", [
        position,
        id,
      ])
    }
    return before
  }

  /** Puts back what stood there. */
  @InjectTransactionManager()
  async restoreFeatured(
    snapshots: FeaturedSnapshot[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await restoreFeatured(context.transactionManager as EntityManager, snapshots)
  }
}
