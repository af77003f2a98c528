import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PhotoSender } from "./models"

export interface NewPicture {
  seller_order_id: string
  sent_by: PhotoSender
  file_id: string
  width: number
  height: number
  /** How many there may be of one share and sender. */
  most: number
}

const KEEP = `insert into share_picture (id, seller_order_id, sent_by, file_id, width, height)
  select ?, ?, ?, ?, ?, ? where (select count(*) from share_picture
    where seller_order_id = ? and sent_by = ? and deleted_at is null) < ? returning id`

/** Keeps a photo; null where there are too many. They are counted one after another: the share's row is held. */
export async function keepPicture(manager: EntityManager, picture: NewPicture): Promise<string | null> {
  const { seller_order_id, sent_by, file_id, width, height, most } = picture
  await manager.execute("select id from seller_order where id = ? for update", [seller_order_id])
  const id = generateEntityId(undefined, "sphoto")
  const [kept] = await manager.execute<{ id: string }[]>(KEEP, [
    id,
    seller_order_id,
    sent_by,
    file_id,
    width,
    height,
    seller_order_id,
    sent_by,
    most,
  ])
  return kept?.id ?? null
}

/** Takes away photos that nothing named for a day; their files. */
export async function dropStrayPictures(manager: EntityManager): Promise<string[]> {
  const gone = await manager.execute<{ file_id: string }[]>(
    `delete from share_picture where share_return_id is null and dispute_id is null
        and not exists (select from share_replacement again where again.receipt_photo_id = share_picture.id and again.deleted_at is null)
        and created_at < now() - interval '1 day' returning file_id`,
  )
  return gone.map(({ file_id }) => file_id)
}
