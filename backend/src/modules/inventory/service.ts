import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { BigNumberInput, Context, InferEntityType, InventoryTypes } from "@medusajs/framework/types"
import {
  CommonEvents,
  InjectTransactionManager,
  MathBN,
  MedusaContext,
  MedusaError,
  Modules,
  moduleEventBuilderFactory,
} from "@medusajs/framework/utils"
import type { InventoryLevel, ReservationItem } from "@medusajs/inventory/dist/models"
import { InventoryModuleService } from "@medusajs/inventory/dist/services"
import { addStock, holdForStock, shiftReserved } from "./levels"
import { holdReservations } from "./reservations"
import { reserve } from "./reserve"
import { givingBack, moving, type Reserved, taking } from "./shifts"

type Tx = Context<EntityManager>
type Reservation = InferEntityType<typeof ReservationItem>
type Ids = string | string[]

const managerOf = (context: Tx) => context.transactionManager as EntityManager
const idsOf = (reservations: Reserved[]) => reservations.map(({ id }) => id)

/** What core tells others when a reservation is made. */
const tellCreated = moduleEventBuilderFactory({
  action: CommonEvents.CREATED,
  object: "reservation_item",
  source: Modules.INVENTORY,
})

/**
 * Core's inventory, whose write points read a number, add to it and write the sum: right only while everybody holds
 * the same lock. Here the database adds, in any number of processes; the public methods stay core's.
 */
export class GuardedInventoryService extends InventoryModuleService {
  /** No transaction of its own: one statement is all of it, and the level is free again at once. */
  override async createReservationItems_(
    input: InventoryTypes.CreateReservationItemInput[],
    context: Tx = {},
  ): Promise<Reservation[]> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    const made = await reserve(manager, input, !context.transactionManager)
    tellCreated({ data: made.map(({ id }) => ({ id })), sharedContext: context })
    return made
  }

  @InjectTransactionManager()
  override async updateReservationItems_(
    input: InventoryTypes.UpdateReservationItemInput[],
    @MedusaContext() context: Tx = {},
  ): Promise<Reservation[]> {
    const manager = managerOf(context)
    const held = await holdReservations(
      manager,
      "id",
      input.map(({ id }) => id),
    )
    const shifts = input.flatMap((change) => {
      const kept = held.find(({ id }) => id === change.id)
      if (!kept) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, `Reservation item with id ${change.id} not found`)
      }
      return moving(kept, change)
    })
    await shiftReserved(manager, shifts)
    return await this.reservationItemService_.update(input, context)
  }

  @InjectTransactionManager()
  protected override async deleteReservationItems_(ids: Ids, @MedusaContext() context: Tx = {}): Promise<void> {
    const held = await holdReservations(managerOf(context), "id", ids)
    await shiftReserved(managerOf(context), held.map(givingBack))
    // All that were named, not only those that stand: what was taken away softly goes for good too.
    await this.reservationItemService_.delete([ids].flat(), context)
  }

  @InjectTransactionManager()
  protected override async softDeleteReservationItems_(
    ids: Ids,
    _config: object | undefined,
    @MedusaContext() context: Tx = {},
  ): Promise<void> {
    await this.takeAway(await holdReservations(managerOf(context), "id", ids), context)
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemByLocationId_(
    locationId: Ids,
    @MedusaContext() context: Tx = {},
  ): Promise<void> {
    await this.takeAway(await holdReservations(managerOf(context), "location_id", locationId), context)
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemsByLineItem_(
    lineItemId: Ids,
    @MedusaContext() context: Tx = {},
  ): Promise<void> {
    await this.takeAway(await holdReservations(managerOf(context), "line_item_id", lineItemId), context)
  }

  @InjectTransactionManager()
  protected override async restoreReservationItems_(
    ids: Ids,
    _config: object | undefined,
    @MedusaContext() context: Tx = {},
  ): Promise<void> {
    await this.bringBack(await holdReservations(managerOf(context), "id", ids, "deleted"), context)
  }

  @InjectTransactionManager()
  protected override async restoreReservationItemsByLineItem_(
    lineItemId: Ids,
    @MedusaContext() context: Tx = {},
  ): Promise<void> {
    await this.bringBack(await holdReservations(managerOf(context), "line_item_id", lineItemId, "deleted"), context)
  }

  /** No look at what is reserved: fulfilment takes the piece off the shelf before it deletes the reservation. */
  @InjectTransactionManager()
  override async adjustInventory_(
    inventoryItemId: string,
    locationId: string,
    adjustment: BigNumberInput,
    @MedusaContext() context: Tx = {},
  ): Promise<InferEntityType<typeof InventoryLevel>> {
    const quantity = MathBN.convert(adjustment).toFixed()
    const at = { inventory_item_id: inventoryItemId, location_id: locationId }
    const id = await addStock(managerOf(context), { ...at, quantity })
    if (!id) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Inventory level for item ${inventoryItemId} and location ${locationId} not found`,
      )
    }
    return await this.inventoryLevelService_.retrieve(id, {}, context)
  }

  @InjectTransactionManager()
  override async updateInventoryLevels_(
    updates: InventoryTypes.UpdateInventoryLevelInput[],
    @MedusaContext() context: Tx = {},
  ): Promise<InferEntityType<typeof InventoryLevel>[]> {
    const restocked = updates.flatMap(({ inventory_item_id, location_id, stocked_quantity: quantity }) =>
      quantity === undefined || quantity === null
        ? []
        : [{ inventory_item_id, location_id, stocked_quantity: MathBN.convert(quantity).toFixed() }],
    )
    await holdForStock(managerOf(context), restocked)
    return await super.updateInventoryLevels_(updates, context)
  }

  private async takeAway(held: Reserved[], context: Tx): Promise<void> {
    if (held.length > 0) {
      await shiftReserved(managerOf(context), held.map(givingBack))
      await this.reservationItemService_.softDelete(idsOf(held), context)
    }
  }

  /** What went to somebody else meanwhile does not come back: refused, as any reservation beyond stock is. */
  private async bringBack(held: Reserved[], context: Tx): Promise<void> {
    if (held.length > 0) {
      await shiftReserved(managerOf(context), held.map(taking))
      await this.reservationItemService_.restore(idsOf(held), context)
    }
  }
}
