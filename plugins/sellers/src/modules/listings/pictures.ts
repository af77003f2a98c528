import { randomBytes } from "node:crypto"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface NewPicture {
  seller_id: string
  /** SHA-256 of the uploaded file, hexadecimal. */
  sha256: string
  width: number
  height: number
  blur: string
  master_id: string
  sent_by_id: string
}

export interface KeptPicture {
  id: string
  key: string
  width: number
  height: number
  blur: string
  state: "waiting" | "ready" | "failed"
}

/** Folder of households' pictures, beside those of the seed. */
const FOLDER = "hang"
const COLUMNS = "id, key, width, height, blur, state"

/**
 * Writes down a picture, once per file and stall: sent again it is the same one. A key is 128 random bits and is never
 * used for another picture, so that it may be kept for good.
 */
export async function keepPicture(
  manager: EntityManager,
  picture: NewPicture,
): Promise<{ picture: KeptPicture; is_new: boolean }> {
  const key = `${FOLDER}/${randomBytes(16).toString("hex")}`
  const { seller_id, sha256, width, height, blur, master_id, sent_by_id } = picture
  const [added] = await manager.execute<KeptPicture[]>(
    `insert into listing_picture (id, seller_id, key, sha256, width, height, blur, master_id, sent_by_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (seller_id, sha256) where deleted_at is null do nothing returning ${COLUMNS}`,
    [generateEntityId(undefined, "photo"), seller_id, key, sha256, width, height, blur, master_id, sent_by_id],
  )
  if (added) {
    return { picture: added, is_new: true }
  }
  const known = await findPicture(manager, seller_id, sha256)
  if (!known) {
    throw new Error("A picture was taken away while it was sent again")
  }
  return { picture: known, is_new: false }
}

/** The picture this stall has of this file, null when it has none. */
export async function findPicture(
  manager: EntityManager,
  sellerId: string,
  sha256: string,
): Promise<KeptPicture | null> {
  const [picture] = await manager.execute<KeptPicture[]>(
    `select ${COLUMNS} from listing_picture where seller_id = ? and sha256 = ? and deleted_at is null`,
    [sellerId, sha256],
  )
  return picture ?? null
}
