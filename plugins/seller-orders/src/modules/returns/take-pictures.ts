import { InputError } from "@cho-lang/kit/input-error"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { PhotoSender } from "./models"

/** Photos of one share, and the return or question that they stand beside. */
export interface NamedPictures {
  seller_order_id: string
  sent_by: PhotoSender
  photo_ids: string[]
  /** Which of the two it is, and its id. */
  column: "share_return_id" | "dispute_id"
  of: string
  /** How many it may have of one sender. */
  most: number
}

/**
 * Names photos, in the caller's transaction, once however often: those of another share or sender, or that belong to something else,
 * are none.
 * @throws InputError `photo_unknown`, `photos_too_many` (409, `max`)
 */
export async function takePictures(manager: EntityManager, wish: NamedPictures): Promise<void> {
  const { seller_order_id, sent_by, photo_ids, column, of, most } = wish
  await manager.execute("select id from seller_order where id = ? for update", [seller_order_id])
  for (const [index, id] of photo_ids.entries()) {
    const taken = await manager.execute<{ id: string }[]>(
      `update share_picture set ${column} = ?, updated_at = now()
        where id = ? and seller_order_id = ? and sent_by = ? and coalesce(share_return_id, dispute_id, ?) = ?
          and deleted_at is null returning id`,
      [of, id, seller_order_id, sent_by, of, of],
    )
    if (taken.length === 0) {
      throw new InputError({ code: "photo_unknown", field: `photos.${index}`, message: "No such photo" })
    }
  }
  const named = await manager.execute<{ id: string }[]>(
    `select id from share_picture where seller_order_id = ? and ${column} = ? and sent_by = ? and deleted_at is null`,
    [seller_order_id, of, sent_by],
  )
  if (named.length > most) {
    throw new InputError({
      code: "photos_too_many",
      field: "photos",
      type: "conflict",
      message: `At most ${most}`,
      details: { max: most },
    })
  }
}

/** Takes photos away from what could not be written; they belong to nothing again. */
export async function letPicturesGo(manager: EntityManager, { column, of, photo_ids }: NamedPictures): Promise<void> {
  for (const id of photo_ids) {
    await manager.execute(`update share_picture set ${column} = null where id = ? and ${column} = ?`, [id, of])
  }
}
