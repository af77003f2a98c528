import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ListingImport, ListingImportRow } from "./models"
import {
  beatImport,
  claimImport,
  clearOldRows,
  countRows,
  giveUpImports,
  type ImportState,
  type Move,
  moveImport,
  releaseImport,
  replaceImports,
  waitingImports,
} from "./moves"

/** Spreadsheets of goods: what each row would do, and how far the work has come. */
export class ListingImportsModuleService extends MedusaService({ ListingImport, ListingImportRow }) {
  /** Takes up an import for this process; the state it is in, null when there is nothing to do for it. */
  @InjectTransactionManager()
  async claim(
    id: string,
    worker: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ImportState | null> {
    return await claimImport(context.transactionManager as EntityManager, id, worker)
  }

  /** Says that the work goes on; false when it was stopped or another process took over. */
  @InjectTransactionManager()
  async beat(
    of: { id: string; worker: string; has_done: boolean },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    return await beatImport(context.transactionManager as EntityManager, of)
  }

  /** Lets go of an import whose work broke down. */
  @InjectTransactionManager()
  async release(id: string, worker: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await releaseImport(context.transactionManager as EntityManager, id, worker)
  }

  /** Moves an import of a stall between states in one statement; false when it stands elsewhere. */
  @InjectTransactionManager()
  async move(move: Move, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    return await moveImport(context.transactionManager as EntityManager, move)
  }

  /** Ends the stall's imports that wait for a tap, but for this one; ids of those. */
  @InjectTransactionManager()
  async replaceOthers(
    of: { id: string; seller_id: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string[]> {
    return await replaceImports(context.transactionManager as EntityManager, of)
  }

  @InjectTransactionManager()
  async count(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await countRows(context.transactionManager as EntityManager, id)
  }

  /** Imports that wait for a process. */
  @InjectManager()
  async waiting(@MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    return await waitingImports(context.manager as EntityManager)
  }

  /** Ends what was tried too often or lay for two weeks. */
  @InjectTransactionManager()
  async giveUp(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await giveUpImports(context.transactionManager as EntityManager)
  }

  /** Deletes rows of imports that were over a month ago. */
  @InjectTransactionManager()
  async clearRows(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await clearOldRows(context.transactionManager as EntityManager)
  }
}
