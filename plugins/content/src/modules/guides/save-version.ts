import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface VersionWish {
  guide_id: string
  /** The version that the editor had open. */
  base_version: number
  content: Record<string, unknown>
  made_by_id: string | null
}

/** Adds the next version if nobody was faster; null when the newest is another than the one that was open. */
export async function saveVersion(manager: EntityManager, wish: VersionWish): Promise<number | null> {
  const [guide] = await manager.execute<{ version: number }[]>(
    `update guide set version = version + 1, updated_at = now()
      where id = ? and version = ? and deleted_at is null returning version`,
    [wish.guide_id, wish.base_version],
  )
  if (!guide) {
    return null
  }
  await manager.execute(
    "insert into guide_version (id, guide_id, number, content, made_by_id) values (?, ?, ?, ?::jsonb, ?)",
    [generateEntityId(undefined, "gver"), wish.guide_id, guide.version, JSON.stringify(wish.content), wish.made_by_id],
  )
  return guide.version
}

/** Takes the version away again, unless somebody built on it. */
export async function dropVersion(manager: EntityManager, guideId: string, number: number): Promise<void> {
  const rows = await manager.execute<{ id: string }[]>(
    "update guide set version = version - 1 where id = ? and version = ? returning id",
    [guideId, number],
  )
  if (rows.length > 0) {
    await manager.execute("delete from guide_version where guide_id = ? and number = ?", [guideId, number])
  }
}
