import { addressPart } from "@cho-lang/kit/client-address"
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
import { MEMORY_SECONDS, OF_ADDRESS, OF_ONE, waitAfter } from "./limits"
import { OrderLookup } from "./models"

export interface Looked {
  /** The order's number, as canonical text. */
  number: string
  /** E.164. */
  phone: string
  client_address: string | null
}

/** `id` is the try's, to be taken back when the order was found. */
export type CountedLookup = { kind: "counted"; id: string } | { kind: "wait"; seconds: number }

interface Tries {
  of_number: Date[]
  of_phone: Date[]
  of_address: Date[]
}

const KEPT = "2 days"

/** Counts who looks for orders without their code. */
export class OrderLookupsModuleService extends MedusaService({ OrderLookup }) {
  private readonly hash: (value: string) => string

  constructor(container: Record<string, unknown>, options: { codeSecret: string }) {
    super(container, options)
    this.hash = keyedHash(options.codeSecret, "order-lookups")
  }

  /**
   * Counts a try before it is known whether it is right, or says how long to wait. Tries of one number, telephone or
   * address stand in line, so that many at once count as many.
   */
  @InjectTransactionManager()
  async countLookup(looked: Looked, @MedusaContext() context: Context<EntityManager> = {}): Promise<CountedLookup> {
    const manager = context.transactionManager as EntityManager
    const address = addressPart(looked.client_address)
    const number = this.hash(`number ${looked.number}`)
    const phone = this.hash(`phone ${looked.phone}`)
    const addressKey = address === null ? null : this.hash(`address ${address}`)
    // In one order for everybody: two that wait for each other would be a deadlock.
    for (const key of [number, phone, ...(addressKey === null ? [] : [addressKey])].sort()) {
      await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
    }
    const now = new Date()
    const since = new Date(now.getTime() - MEMORY_SECONDS * 1000)
    const triesOf = (column: string) =>
      `array(select tried_at from order_lookup where ${column} = ? and tried_at > ? order by tried_at)`
    const [tries] = await manager.execute<[Tries]>(
      `select ${triesOf("number_key")} as of_number, ${triesOf("phone_key")} as of_phone,
              ${triesOf("address_key")} as of_address`,
      [number, since, phone, since, addressKey, since],
    )
    const seconds = Math.max(
      waitAfter(tries.of_number, OF_ONE, now),
      waitAfter(tries.of_phone, OF_ONE, now),
      waitAfter(tries.of_address, OF_ADDRESS, now),
    )
    if (seconds > 0) {
      return { kind: "wait", seconds }
    }
    const id = generateEntityId(undefined, "ordlook")
    await manager.execute(
      "insert into order_lookup (id, number_key, phone_key, address_key, tried_at) values (?, ?, ?, ?, ?)",
      [id, number, phone, addressKey, now],
    )
    return { kind: "counted", id }
  }

  /** It was right: limits count the wrong ones. */
  @InjectManager()
  async forgetLookup(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await (context.manager as EntityManager).execute("delete from order_lookup where id = ?", [id])
  }

  /** Deletes what no limit counts any more. */
  @InjectManager()
  async clearOldLookups(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await (context.manager as EntityManager).execute("delete from order_lookup where tried_at < now() - ?::interval", [
      KEPT,
    ])
  }
}
