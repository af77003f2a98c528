import { keyedHash } from "@cho-lang/kit/keyed-hash"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { BuyerMessage, type BuyerMessageKind } from "./models"

/** Something a buyer is to hear of. */
export interface Occasion {
  kind: BuyerMessageKind
  order_id: string
  subject_id: string
  /** Telephone (E.164) or e-mail. */
  contact: string
}

export interface DueMessage {
  id: string
  kind: BuyerMessageKind
  order_id: string
  subject_id: string
  tries: number
}

/** Orders of one contact that it is told of in a day; of their parts it hears whatever happens, for households move those. */
export const ORDERS_OF_CONTACT = 10
/** Minutes until the next try, by how many failed; after the last one it is dropped. */
const PAUSES = [1, 5, 30, 120]
/** Minutes for which one caller has a message to itself: longer than a run with slow gateways takes. */
const LEASE = 10

/** What buyers are told, and whether they were. */
export class BuyerMessagesModuleService extends MedusaService({ BuyerMessage }) {
  private readonly hash: (value: string) => string

  /** What stands before an order's code in the address of its page, by language. */
  private readonly orderPages: Record<string, string>

  constructor(container: Record<string, unknown>, options: { codeSecret: string; orderPages: Record<string, string> }) {
    super(container, options)
    this.hash = keyedHash(options.codeSecret, "buyer-messages")
    this.orderPages = options.orderPages
  }

  /** Where the order's page stands for a buyer who reads this language. */
  orderAddress(language: string, code: string): string {
    return `${this.orderPages[language]}${code}`
  }

  /** Writes a message down unless it stands there; of an order beyond the day's limit of a contact it is dropped at once. */
  @InjectTransactionManager()
  async noteMessage(
    { kind, order_id, subject_id, contact }: Occasion,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager as EntityManager
    const key = this.hash(contact)
    // Those of one contact stand in line, so that many at once count as many.
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
    await manager.execute(
      `insert into buyer_message (id, kind, order_id, subject_id, contact_key, state, tries, due_at)
       select ?, ?, ?, ?, ?, case when count(*) < ? or ? <> 'order-placed' then 'due' else 'dropped' end, 0, now()
         from buyer_message where contact_key = ? and kind = 'order-placed' and state <> 'dropped'
          and created_at > now() - interval '24 hours' and deleted_at is null
       on conflict do nothing`,
      [generateEntityId(undefined, "buymsg"), kind, order_id, subject_id, key, ORDERS_OF_CONTACT, kind, key],
    )
  }

  /**
   * Messages that are to go out now; each goes to one caller, also in several processes, and to another only where that one
   * died over it.
   */
  @InjectManager()
  async takeDue(most: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<DueMessage[]> {
    return await (context.manager as EntityManager).execute<DueMessage[]>(
      `update buyer_message set tries = tries + 1, updated_at = now(), due_at = now() + interval '${LEASE} minutes'
        where id in (select id from buyer_message where state = 'due' and due_at <= now() and deleted_at is null
                      order by due_at limit ? for update skip locked)
        returning id, kind, order_id, subject_id, tries`,
      [most],
    )
  }

  /** It went out, or never will. */
  @InjectManager()
  async closeMessage(
    { id, state }: { id: string; state: "sent" | "dropped" },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await (context.manager as EntityManager).execute(
      "update buyer_message set state = ?, sent_at = case when ? = 'sent' then now() end, updated_at = now() where id = ?",
      [state, state, id],
    )
  }

  /** No gateway took it: it is tried again after a while, or dropped after the last time. */
  @InjectManager()
  async putOff(
    { id, tries }: Pick<DueMessage, "id" | "tries">,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const minutes = PAUSES[tries - 1]
    if (minutes === undefined) {
      await this.closeMessage({ id, state: "dropped" }, context)
      return
    }
    await (context.manager as EntityManager).execute(
      "update buyer_message set due_at = now() + ? * interval '1 minute', updated_at = now() where id = ? and state = 'due'",
      [minutes, id],
    )
  }
}
