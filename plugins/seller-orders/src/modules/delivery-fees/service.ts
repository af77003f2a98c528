import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { SellerDelivery } from "./models"

/** A stall's way of sending as it is written. */
export interface DeliveryTerms {
  /** Null: the market's fees. */
  zones: Record<string, unknown> | null
  free_from_vnd: number | null
  pick_up: boolean
  pick_up_place: string | null
  pick_up_hours: string | null
}

const SAVE = `insert into seller_delivery
    (id, seller_id, zones, free_from_vnd, pick_up, pick_up_place, pick_up_hours, revision)
  select ?, ?, ?::jsonb, ?, ?, ?, ?, 1 where ? = 0
  on conflict (seller_id) where deleted_at is null do nothing returning revision`

const CHANGE = `update seller_delivery set zones = ?::jsonb, free_from_vnd = ?, pick_up = ?, pick_up_place = ?,
    pick_up_hours = ?, revision = revision + 1, updated_at = now()
  where seller_id = ? and revision = ? and deleted_at is null returning revision`

/** The stalls' own ways of sending. */
export class DeliveryFeesModuleService extends MedusaService({ SellerDelivery }) {
  /**
   * Writes a stall's terms over the revision that was seen, 0 where there were none, and gives the new revision; null
   * where somebody was faster, in whichever process.
   */
  @InjectManager()
  async saveTerms(
    { seller_id, revision, terms }: { seller_id: string; revision: number; terms: DeliveryTerms },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<number | null> {
    const manager = context.manager as EntityManager
    const values = [
      terms.zones && JSON.stringify(terms.zones),
      terms.free_from_vnd,
      terms.pick_up,
      terms.pick_up_place,
      terms.pick_up_hours,
    ]
    const [written] =
      revision === 0
        ? await manager.execute<{ revision: number }[]>(SAVE, [
            generateEntityId(undefined, "seldel"),
            seller_id,
            ...values,
            revision,
          ])
        : await manager.execute<{ revision: number }[]>(CHANGE, [...values, seller_id, revision])
    return written?.revision ?? null
  }
}
