import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface NewTracePicture {
  seller_id: string
  client_key: string
  key: string
  width: number
  height: number
}

/** Writes a photo down, once for its key: its id, null where there is one of that key. */
export async function insertPicture(manager: EntityManager, picture: NewTracePicture): Promise<string | null> {
  const { seller_id, client_key, key, width, height } = picture
  const made = await manager.execute<{ id: string }[]>(
    `insert into trace_picture (id, seller_id, client_key, key, width, height) values (?, ?, ?, ?, ?, ?)
     on conflict (client_key) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "tpic"), seller_id, client_key, key, width, height],
  )
  return made[0]?.id ?? null
}
