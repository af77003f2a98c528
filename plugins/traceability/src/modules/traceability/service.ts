import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { firstUnsignedDay, type HeadOfLot, headsAtEnd, keepDay, type SignedDay } from "./daily-roots"
import {
  ChainLeaf,
  ChainRoot,
  LabelSheet,
  Lot,
  PackedLot,
  TraceAlert,
  TraceCode,
  TraceEvent,
  TracePicture,
  TraceScan,
} from "./models"

type Ctx = Context<EntityManager>

const MODELS = {
  ChainLeaf,
  ChainRoot,
  LabelSheet,
  Lot,
  PackedLot,
  TraceAlert,
  TraceCode,
  TraceEvent,
  TracePicture,
  TraceScan,
}

/** Lots, what happened to them, their codes, and the signed roots of days. Sentences of more than one row stand in files beside. */
export class TraceabilityModuleService extends MedusaService(MODELS) {
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
}
