import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** What officers write of a collection. */
export interface FeaturedRow {
  commune_code: string | null
  title: string
  title_en: string | null
  text: string
  text_en: string | null
  picture: string | null
  is_hero: boolean
  shows_from: string
  shows_until: string
}

/** A collection as it stood, to write it back. */
export interface FeaturedSnapshot extends FeaturedRow {
  id: string
  position: number
  published_at: Date | null
  published_by_id: string | null
  revision: number
  product_ids: string[]
}

const WRITTEN = [
  "commune_code",
  "title",
  "title_en",
  "text",
  "text_en",
  "picture",
  "is_hero",
  "shows_from",
  "shows_until",
] as const

/** Collections as they stand, with their goods in order; held until the transaction ends. */
export async function readFeatured(manager: EntityManager, ids: string[]): Promise<FeaturedSnapshot[]> {
  return await manager.execute<FeaturedSnapshot[]>(
    `select ${WRITTEN.join(", ")}, id, position, published_at, published_by_id, revision,
            array(select product_id from featured_item item
                   where item.collection_id = featured_collection.id and item.deleted_at is null
                   order by item.position) as product_ids
       from featured_collection where id = any(?::text[]) and deleted_at is null for update`,
    [`{${ids.join(",")}}`],
  )
}

async function writeItems(manager: EntityManager, id: string, productIds: string[]): Promise<void> {
  await manager.execute("delete from featured_item where collection_id = ?", [id])
  for (const [position, product] of productIds.entries()) {
    await manager.execute("insert into featured_item (id, collection_id, product_id, position) values (?, ?, ?, ?)", [
      generateEntityId(undefined, "feati"),
      id,
      product,
      position,
    ])
  }
}

/** A new collection, a draft, last of its place. */
export async function insertFeatured(
  manager: EntityManager,
  row: FeaturedRow & { is_demo: boolean },
  productIds: string[],
): Promise<string> {
  const id = generateEntityId(undefined, "feat")
  const columns = [...WRITTEN, "is_demo"] as const
  await manager.execute(
    `insert into featured_collection (id, position, ${columns.join(", ")})
     select ?, coalesce(max(position), 0) + 1, ${columns.map(() => "?").join(", ")}
       from featured_collection where commune_code is not distinct from ? and deleted_at is null`,
    [id, ...columns.map((column) => row[column] as string), row.commune_code as string],
  )
  await writeItems(manager, id, productIds)
  return id
}

/** Writes over the revision that was open; false where somebody was faster. */
export async function updateFeatured(
  manager: EntityManager,
  {
    id,
    base_revision,
    row,
    product_ids,
  }: { id: string; base_revision: number; row: FeaturedRow; product_ids: string[] },
): Promise<boolean> {
  const changed = await manager.execute<{ id: string }[]>(
    `update featured_collection set ${WRITTEN.map((column) => `${column} = ?`).join(", ")}, revision = revision + 1,
            updated_at = now()
      where id = ? and revision = ? and deleted_at is null returning id`,
    [...WRITTEN.map((column) => row[column] as string), id, base_revision],
  )
  if (changed.length > 0) {
    await writeItems(manager, id, product_ids)
  }
  return changed.length > 0
}

/** Puts collections back as they stood; what was deleted meanwhile comes back too. */
export async function restoreFeatured(manager: EntityManager, snapshots: FeaturedSnapshot[]): Promise<void> {
  const columns = [...WRITTEN, "position", "published_at", "published_by_id"] as const
  for (const snapshot of snapshots) {
    await manager.execute(
      `update featured_collection set ${columns.map((column) => `${column} = ?`).join(", ")}, revision = revision + 1,
              deleted_at = null, updated_at = now() where id = ?`,
      [...columns.map((column) => snapshot[column] as string), snapshot.id],
    )
    await writeItems(manager, snapshot.id, snapshot.product_ids)
  }
}
