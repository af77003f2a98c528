import { addressPart } from "@cho-lang/kit/client-address"
import { keyedHash } from "@cho-lang/kit/keyed-hash"
import { type CalendarDate, vietnamDate } from "@cho-lang/kit/vietnam-date"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type CheckOfLot, checkLeaves, keepCheck, type LotToCheck, lotsInTurn, lotsToCheck } from "./chain-checks"
import { countScan, dropScans, keepReport, type Report } from "./count-scan"
import { firstUnsignedDay, type HeadOfLot, headsAtEnd, keepDay, type SignedDay } from "./daily-roots"
import { LotService } from "./lot-service"
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
export class TraceabilityModuleService extends LotService {
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
