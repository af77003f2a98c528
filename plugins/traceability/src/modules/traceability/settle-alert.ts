import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/** Closes an open alert; false where somebody was faster. */
export async function settleAlert(
  manager: EntityManager,
  id: string,
  { by_id, note }: { by_id: string; note: string },
): Promise<boolean> {
  const rows = await manager.execute<{ id: string }[]>(
    `update trace_alert set settled_at = now(), settled_by_kind = 'user', settled_by_id = ?, settle_note = ?, updated_at = now()
      where id = ? and settled_at is null and deleted_at is null returning id`,
    [by_id, note, id],
  )
  return rows.length > 0
}
