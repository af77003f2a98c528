import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import {
  type CodesToMake,
  type CodeToRevoke,
  dropCodes,
  type MadeCodes,
  makeCodes,
  type RevokedCode,
  revokeCode,
  unrevokeCode,
} from "./codes"
import {
  ChainCheck,
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
import { type MadeSheet, sheetRows } from "./sheet-rows"

const MODELS = {
  ChainCheck,
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

type Ctx = Context<EntityManager>

const managerOf = (context: Ctx) => (context.transactionManager ?? context.manager) as EntityManager

/** The module's tables, and what is done with codes and labels; lots and events stand in `service.ts` above it. */
export class CodeService extends MedusaService(MODELS) {
  @InjectTransactionManager()
  async makeCodes(asked: CodesToMake, @MedusaContext() context: Ctx = {}): Promise<MadeCodes> {
    return await makeCodes(managerOf(context), asked)
  }

  @InjectTransactionManager()
  async dropCodes(ids: string[], @MedusaContext() context: Ctx = {}): Promise<void> {
    await dropCodes(managerOf(context), ids)
  }

  @InjectTransactionManager()
  async revokeCode(asked: CodeToRevoke, @MedusaContext() context: Ctx = {}): Promise<RevokedCode> {
    return await revokeCode(managerOf(context), asked)
  }

  @InjectTransactionManager()
  async unrevokeCode(id: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await unrevokeCode(managerOf(context), id)
  }

  @InjectTransactionManager()
  async claimSheet(id: string, worker: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await sheetRows.claim(managerOf(context), id, worker)
  }

  @InjectTransactionManager()
  async beatSheet(id: string, worker: string, done: number, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await sheetRows.beat(managerOf(context), id, worker, done)
  }

  @InjectTransactionManager()
  async releaseSheet(id: string, worker: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await sheetRows.release(managerOf(context), id, worker)
  }

  @InjectTransactionManager()
  async finishSheet(id: string, worker: string, made: MadeSheet, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await sheetRows.finish(managerOf(context), id, worker, made)
  }

  @InjectTransactionManager()
  async failSheet(id: string, worker: string, problem: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await sheetRows.fail(managerOf(context), id, worker, problem)
  }

  @InjectTransactionManager()
  async cancelSheet(id: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await sheetRows.cancel(managerOf(context), id)
  }

  @InjectManager()
  async waitingSheets(@MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await sheetRows.waiting(managerOf(context))
  }

  @InjectManager()
  async sweptSheets(@MedusaContext() context: Ctx = {}): Promise<{ id: string; file_id: string }[]> {
    return await sheetRows.swept(managerOf(context))
  }

  @InjectTransactionManager()
  async giveUpSheets(@MedusaContext() context: Ctx = {}): Promise<void> {
    await sheetRows.giveUp(managerOf(context))
  }

  @InjectTransactionManager()
  async forgetSheets(@MedusaContext() context: Ctx = {}): Promise<void> {
    await sheetRows.forget(managerOf(context))
  }
}
