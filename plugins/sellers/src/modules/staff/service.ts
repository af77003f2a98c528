import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { StaffScope } from "./models"

/** What a user may see, without whose row it is. */
export type ScopeFacts = Pick<InferTypeOf<typeof StaffScope>, "level" | "commune_code" | "province_code" | "duties">

export interface ScopeReplaced {
  id: string
  /** What stood there; null for a first scope. */
  before: (ScopeFacts & { id: string }) | null
}

/** Which officer may see what. */
export class StaffModuleService extends MedusaService({ StaffScope }) {
  /**
   * Gives a user this scope in place of the one before. Two at once come one after the other, so that each is told
   * what the other wrote.
   */
  @InjectTransactionManager()
  async replaceScope(
    { user_id, level, commune_code, province_code, duties }: ScopeFacts & { user_id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ScopeReplaced> {
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`scope-of:${user_id}`])
    const [before = null] = await manager.execute<NonNullable<ScopeReplaced["before"]>[]>(
      `select id, level, commune_code, province_code, duties from staff_scope
        where user_id = ? and deleted_at is null`,
      [user_id],
    )
    const [saved] = await manager.execute<{ id: string }[]>(
      `insert into staff_scope (id, user_id, level, commune_code, province_code, duties)
       values (?, ?, ?, ?, ?, string_to_array(?, ','))
       on conflict (user_id) where deleted_at is null do update
          set level = excluded.level, commune_code = excluded.commune_code, province_code = excluded.province_code,
              duties = excluded.duties, updated_at = now()
       returning id`,
      [generateEntityId(undefined, "scope"), user_id, level, commune_code, province_code, duties.join()],
    )
    return { id: saved?.id ?? "", before }
  }
}
