import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { FairCatalogue } from "./models"
import {
  beatFair,
  cancelFair,
  claimFair,
  failFair,
  finishFair,
  forgetFairs,
  giveUpFairs,
  type MadeFair,
  releaseFair,
  sweptFairs,
  waitingFairs,
} from "./rows"

type Ctx = Context<EntityManager>

const managerOf = (context: Ctx) => context.transactionManager as EntityManager

/** Catalogues for fairs: what is asked for, how far it is, and where the PDFs lie. Sentences stand at the functions of `rows.ts`. */
export class FairModuleService extends MedusaService({ FairCatalogue }) {
  @InjectTransactionManager()
  async claim(id: string, worker: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await claimFair(managerOf(context), id, worker)
  }

  @InjectTransactionManager()
  async beat(id: string, worker: string, done: number, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await beatFair(managerOf(context), id, worker, done)
  }

  @InjectTransactionManager()
  async release(id: string, worker: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await releaseFair(managerOf(context), id, worker)
  }

  @InjectTransactionManager()
  async finish(id: string, worker: string, made: MadeFair, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await finishFair(managerOf(context), id, worker, made)
  }

  @InjectTransactionManager()
  async fail(id: string, worker: string, problem: string, @MedusaContext() context: Ctx = {}): Promise<void> {
    await failFair(managerOf(context), id, worker, problem)
  }

  @InjectTransactionManager()
  async cancel(id: string, @MedusaContext() context: Ctx = {}): Promise<boolean> {
    return await cancelFair(managerOf(context), id)
  }

  @InjectManager()
  async waiting(@MedusaContext() context: Ctx = {}): Promise<string[]> {
    return await waitingFairs(context.manager as EntityManager)
  }

  @InjectManager()
  async swept(@MedusaContext() context: Ctx = {}): Promise<{ id: string; file_id: string }[]> {
    return await sweptFairs(context.manager as EntityManager)
  }

  @InjectTransactionManager()
  async giveUp(@MedusaContext() context: Ctx = {}): Promise<void> {
    await giveUpFairs(managerOf(context))
  }

  @InjectTransactionManager()
  async forget(@MedusaContext() context: Ctx = {}): Promise<void> {
    await forgetFairs(managerOf(context))
  }
}
