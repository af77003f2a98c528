import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
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
}
