import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** The row is held, so that of two photos at one moment each learns of the one before it. */
const HELD = `with held as (select id, receipt_photo_id as former from share_replacement
    where share_return_id = ? and state in ('sent', 'received') and deleted_at is null for update)
  update share_replacement one set receipt_photo_id = ?, updated_at = now() from held where one.id = held.id
  returning held.former`

/** Names the photo of its parcel's receipt, or none, and answers the one before; null where nothing was sent. */
export async function nameReceipt(
  manager: EntityManager,
  { share_return_id, photo_id }: { share_return_id: string; photo_id: string | null },
): Promise<{ former: string | null } | null> {
  const [named] = await manager.execute<{ former: string | null }[]>(HELD, [share_return_id, photo_id])
  return named ?? null
}
