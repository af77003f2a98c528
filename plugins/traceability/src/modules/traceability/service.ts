import { addressPart } from "@cho-lang/kit/client-address"
import { keyedHash } from "@cho-lang/kit/keyed-hash"
import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type Append, type Appended, type AppendedEvent, appendEvents, NotAppended } from "./append-events"
import { type CheckOfLot, checkLeaves, keepCheck, type LotToCheck, lotsInTurn, lotsToCheck } from "./chain-checks"
import { CodeService } from "./code-service"
import { countScan, dropScans, keepReport, type Report } from "./count-scan"
import { firstUnsignedDay, type HeadOfLot, headsAtEnd, keepDay, type SignedDay } from "./daily-roots"
import { findLotByKey, insertLot, type LotRow, lotNumbers, type NewLot, removeLot } from "./lot-rows"
import { settleAlert } from "./settle-alert"

type Ctx = Context<EntityManager>

const managerOf = (context: Ctx) => (context.transactionManager ?? context.manager) as EntityManager

/** Who opened a code's page. */
export interface Visit {
  code: string
  address: string | null
  /** The name that it gives itself. */
  browser: string
  province_code: string | null
}

/** Lots, what happened to them, their codes, and the signed roots of days. Sentences of more than one row stand in files beside. */
export class TraceabilityModuleService extends CodeService {
  private readonly hash: (value: string) => string

  constructor(container: Record<string, unknown>, options: { codeSecret: string }) {
    super(container, options)
    this.hash = keyedHash(options.codeSecret, "trace-scans")
  }

  /** Counts a visit once for each device and hour; the device is known for a day, by a hash. False where there is no such code. */
  @InjectTransactionManager()
  async countScan(visit: Visit, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    const { code, address, browser, province_code } = visit
    const device = this.hash(JSON.stringify([vietnamDate(new Date()), addressPart(address), browser]))
    return await countScan(managerOf(context), { code, device, province_code })
  }

  /** Keeps what somebody suspects of a piece, once for each form. False where there is no such code. */
  @InjectTransactionManager()
  async keepReport(report: Report, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await keepReport(managerOf(context), report)
  }

  /** Drops visits of long ago. Answers how many. */
  @InjectTransactionManager()
  async dropScans(@MedusaContext() context: Ctx = {}): Promise<number> {
    return await dropScans(managerOf(context))
  }

  /** Opens a lot: its id; null where its key or number is there already. */
  @InjectTransactionManager()
  async insertLot(lot: NewLot, @MedusaContext() context: Ctx = {}): Promise<string | null> {
    return await insertLot(managerOf(context), lot)
  }

  @InjectManager()
  async findLotByKey(clientKey: string, @MedusaContext() context: Ctx = {}): Promise<LotRow | null> {
    return await findLotByKey(managerOf(context), clientKey)
  }

  @InjectManager()
  async lotNumbers(sellerId: string, start: string, @MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await lotNumbers(managerOf(context), sellerId, start)
  }

  @InjectTransactionManager()
  async removeLot(id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await removeLot(managerOf(context), id)
  }

  /** Appends events to a lot's chain, all or none; or says why not. */
  async appendEvents(append: Append): Promise<Appended> {
    try {
      return { refused: null, events: await this.appendInTurn(append) }
    } catch (error) {
      if (error instanceof NotAppended) {
        return error.why
      }
      throw error
    }
  }

  @InjectTransactionManager()
  protected async appendInTurn(append: Append, @MedusaContext() context: Ctx = {}): Promise<AppendedEvent[]> {
    return await appendEvents(managerOf(context), append)
  }

  @InjectManager()
  async firstUnsignedDay(@MedusaContext() context: Ctx = {}): Promise<CalendarDate | null> {
    return await firstUnsignedDay(context.manager as EntityManager)
  }

  @InjectManager()
  async headsAtEnd(day: CalendarDate, @MedusaContext() context: Ctx = {}): Promise<HeadOfLot[]> {
    return await headsAtEnd(context.manager as EntityManager, day)
  }

  @InjectTransactionManager()
  async keepDay(day: SignedDay, leaves: readonly HeadOfLot[], @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await keepDay(context.transactionManager as EntityManager, day, leaves)
  }

  @InjectManager()
  async lotsInTurn(limit: number, @MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await lotsInTurn(context.manager as EntityManager, limit)
  }

  @InjectManager()
  async lotsToCheck(ids: string[], @MedusaContext() context: Ctx = {}): Promise<LotToCheck[]> {
    return await lotsToCheck(context.manager as EntityManager, ids)
  }

  @InjectTransactionManager()
  async keepCheck(check: CheckOfLot, @MedusaContext() context: Ctx = {}): Promise<void> {
    await keepCheck(context.transactionManager as EntityManager, check)
  }

  @InjectTransactionManager()
  async checkLeaves(@MedusaContext() context: Ctx = {}): Promise<number> {
    return await checkLeaves(context.transactionManager as EntityManager)
  }

  @InjectTransactionManager()
  async settleAlert(
    id: string,
    looked: { by_id: string; note: string },
    @MedusaContext() context: Ctx = {},
  ): Promise<boolean> {
    return await settleAlert(context.transactionManager as EntityManager, id, looked)
  }
}
