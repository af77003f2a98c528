import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { type AlarmKind, OrderAlarm } from "./models"

/** Messages to one stall come no closer than this: many orders of an afternoon are one message, and an hour later another. */
export const MINUTES_BETWEEN = 60

/** What one message tells of: shares, or returns of shares. */
export interface AlarmSubject {
  seller_order_id: string
  /** Of a return; else empty. */
  share_return_id: string
}

/** Which households were rung up for which orders. */
export class OrderAlarmsModuleService extends MedusaService({ OrderAlarm }) {
  /** What stands before the addresses of the desk, without scheme: people read it in a message. */
  readonly deskAddress: string

  constructor(container: Record<string, unknown>, options: { deskAddress: string }) {
    super(container, options)
    this.deskAddress = options.deskAddress
  }

  /**
   * Marks a stall as rung up for these, for one caller only, also in several processes. Answers the ids of what was marked: none where
   * another was faster or the stall was rung up a moment ago.
   */
  @InjectTransactionManager()
  async takeAlarm(
    { seller_id, kind, subjects }: { seller_id: string; kind: AlarmKind; subjects: AlarmSubject[] },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`order-alarm:${seller_id}`])
    const [recent] = await manager.execute<unknown[]>(
      `select 1 from order_alarm where seller_id = ? and rung_at > now() - ? * interval '1 minute'
          and deleted_at is null limit 1`,
      [seller_id, MINUTES_BETWEEN],
    )
    if (recent) {
      return []
    }
    const taken: string[] = []
    for (const { seller_order_id, share_return_id } of subjects) {
      const rows = await manager.execute<{ id: string }[]>(
        `insert into order_alarm (id, kind, seller_order_id, share_return_id, seller_id, rung_at)
         values (?, ?, ?, ?, ?, now()) on conflict do nothing returning id`,
        [generateEntityId(undefined, "ordalarm"), kind, seller_order_id, share_return_id, seller_id],
      )
      taken.push(...rows.map(({ id }) => id))
    }
    return taken
  }
}
