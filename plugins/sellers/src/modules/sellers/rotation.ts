import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { openIdentity, type SealedIdentity, sealIdentity } from "./identity"
import type { Sealer } from "./sealer"

interface Row extends SealedIdentity {
  id: string
  seller_id: string
}

const BATCH = 200

/**
 * Seals one batch of identities of older keys anew; how many it was. A row that the owner changes meanwhile has the
 * new key already: it is skipped by the condition, never overwritten.
 */
export async function rotateBatch(manager: EntityManager, sealer: Sealer): Promise<number> {
  const rows = await manager.execute<Row[]>(
    `select id, seller_id, key_id, number_sealed, birth_date_sealed, tax_code_sealed
       from seller_identity where key_id <> ? order by id limit ${BATCH} for update skip locked`,
    [sealer.keyId],
  )
  for (const row of rows) {
    const sealed = sealIdentity(sealer, row.seller_id, openIdentity(sealer, row.seller_id, row))
    await manager.execute(
      `update seller_identity set key_id = ?, number_sealed = ?, birth_date_sealed = ?, tax_code_sealed = ?
        where id = ? and key_id = ?`,
      [sealed.key_id, sealed.number_sealed, sealed.birth_date_sealed, sealed.tax_code_sealed, row.id, row.key_id],
    )
  }
  return rows.length
}
