import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { FairCatalogue } from "./models"
import { fairRows, type MadeFair } from "./rows"

type Ctx = Context<EntityManager>

const managerOf = (context: Ctx) => context.transactionManager as EntityManager

/** Catalogues for fairs: what is asked for, how far it is, and where the PDFs lie. Sentences stand at the functions of the kit's `background-rows`. */
export class FairModuleService extends MedusaService({ FairCatalogue }) {
  @InjectTransactionManager()
  async claim(id: string, worker: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await fairRows.claim(managerOf(context), id, worker)
  }

  @InjectTransactionManager()
  async beat(id: string, worker: string, done: number, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await fairRows.beat(managerOf(context), id, worker, done)
  }

  @InjectTransactionManager()
  async release(id: string, worker: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await fairRows.release(managerOf(context), id, worker)
  }

  @InjectTransactionManager()
  async finish(id: string, worker: string, made: MadeFair, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await fairRows.finish(managerOf(context), id, worker, made)
  }

  @InjectTransactionManager()
  async fail(id: string, worker: string, problem: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await fairRows.fail(managerOf(context), id, worker, problem)
  }

  @InjectTransactionManager()
  async cancel(id: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await fairRows.cancel(managerOf(context), id)
  }

  @InjectManager()
  async waiting(@MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await fairRows.waiting(context.manager as EntityManager)
  }

  @InjectManager()
  async swept(@MedusaContext() context: Ctx = {}): Promise<{ id: string; file_id: string }[]> {
    return await fairRows.swept(context.manager as EntityManager)
  }

  @InjectTransactionManager()
  async giveUp(@MedusaContext() context: Ctx = {}): Promise<void> {
    await fairRows.giveUp(managerOf(context))
  }

  @InjectTransactionManager()
  async forget(@MedusaContext() context: Ctx = {}): Promise<void> {
    await fairRows.forget(managerOf(context))
  }
}
