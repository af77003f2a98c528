import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type Append, type Appended, type AppendedEvent, appendEvents, appendPlain, NotAppended } from "./append-events"
import { CodeService } from "./code-service"
import { insertPicture, type NewTracePicture } from "./keep-picture"
import {
  changeLot,
  closeLot,
  findLotByKey,
  insertLot,
  type LotPatch,
  type LotRow,
  lotNumbers,
  type NewLot,
  removeLot,
  reopenLot,
  restoreLot,
} from "./lot-rows"
import type { LotState } from "./models"
import { replaceTies, type Tie } from "./replace-ties"

type Ctx = Context<EntityManager>

const managerOf = (context: Ctx) => (context.transactionManager ?? context.manager) as EntityManager

/** What is done with lots, their events, and the pieces packed of them. */
export class LotService extends CodeService {
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

  /** Changes a lot; what stood there, or why not. */
  @InjectTransactionManager()
  async changeLot(wish: Parameters<typeof changeLot>[1], @MedusaContext() context: Ctx = {}) {
    return await changeLot(managerOf(context), wish)
  }

  @InjectTransactionManager()
  async restoreLot(id: string, was: LotPatch, @MedusaContext() context: Ctx = {}): Promise<void> {
    await restoreLot(managerOf(context), id, was)
  }

  /** Closes a lot; its state before, null where there is none. */
  @InjectTransactionManager()
  async closeLot(id: string, day: string, @MedusaContext() context: Ctx = {}): Promise<LotState | null> {
    return await closeLot(managerOf(context), id, day)
  }

  @InjectTransactionManager()
  async reopenLot(id: string, madeTo: string | null, @MedusaContext() context: Ctx = {}): Promise<void> {
    await reopenLot(managerOf(context), id, madeTo)
  }

  /** Writes a photo down: its id, null where its key is there already. */
  @InjectTransactionManager()
  async insertPicture(picture: NewTracePicture, @MedusaContext() context: Ctx = {}): Promise<string | null> {
    return await insertPicture(managerOf(context), picture)
  }

  /** Says anew of which lots the lines of a share are; what stood there. */
  @InjectTransactionManager()
  async replaceTies(shareId: string, ties: Tie[], @MedusaContext() context: Ctx = {}): Promise<Tie[]> {
    return await replaceTies(managerOf(context), shareId, ties)
  }

  /** Appends events to a lot's chain, all or none; or says why not. */
  async appendEvents(append: Append): Promise<Appended> {
    const plain = await this.appendPlain(append)
    if (plain) {
      return { refused: null, events: [plain] }
    }
    try {
      return { refused: null, events: await this.appendInTurn(append) }
    } catch (error) {
      if (error instanceof NotAppended) {
        return error.why
      }
      throw error
    }
  }

  @InjectManager()
  protected async appendPlain(append: Append, @MedusaContext() context: Ctx = {}): Promise<AppendedEvent | null> {
    return await appendPlain(managerOf(context), append)
  }

  @InjectTransactionManager()
  protected async appendInTurn(append: Append, @MedusaContext() context: Ctx = {}): Promise<AppendedEvent[]> {
    return await appendEvents(managerOf(context), append)
  }
}
