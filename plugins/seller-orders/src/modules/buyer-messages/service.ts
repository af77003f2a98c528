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

/** Messages to one contact in a day: three orders of two stalls each, and what is declined of them. */
export const PER_CONTACT_DAY = 10
/** Minutes until the next try, by how many there were; after the last one it is dropped. */
const PAUSES = [1, 5, 30, 120]

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

  /** Writes a message down unless it stands there; beyond the day's limit of a contact it is dropped at once. */
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
       select ?, ?, ?, ?, ?, case when count(*) < ? then 'due' else 'dropped' end, 0, now() from buyer_message
        where contact_key = ? and created_at > now() - interval '24 hours' and state <> 'dropped' and deleted_at is null
       on conflict do nothing`,
      [generateEntityId(undefined, "buymsg"), kind, order_id, subject_id, key, PER_CONTACT_DAY, key],
    )
  }

  /** Messages that are to go out now; each goes to one caller, also in several processes. */
  @InjectManager()
  async takeDue(most: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<DueMessage[]> {
    const wait = PAUSES.map((minutes, tries) => `when ${tries} then ${minutes}`).join(" ")
    return await (context.manager as EntityManager).execute<DueMessage[]>(
      `update buyer_message set tries = tries + 1, updated_at = now(),
              due_at = now() + (case tries ${wait} else 0 end) * interval '1 minute'
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

  /** Whether a message that could not be sent is tried again. */
  isTriedAgain({ tries }: Pick<DueMessage, "tries">): boolean {
    return tries <= PAUSES.length
  }
}
