import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { StallContact } from "./models"

export interface Contact {
  /** Id of the person; null: nobody. */
  member_id: string | null
  zalo: boolean
}

/** Whom buyers of a stall may call and ask. */
export class StallContactsModuleService extends MedusaService({ StallContact }) {
  /** Writes a stall's contact over the one that stood there, also where two write at once. */
  @InjectManager()
  async saveContact(
    { seller_id, member_id, zalo }: Contact & { seller_id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await (context.manager as EntityManager).execute(
      `insert into stall_contact (id, seller_id, member_id, zalo) values (?, ?, ?, ?)
       on conflict (seller_id) where deleted_at is null
       do update set member_id = excluded.member_id, zalo = excluded.zalo, updated_at = now()`,
      [generateEntityId(undefined, "stcon"), seller_id, member_id, zalo],
    )
  }
}
