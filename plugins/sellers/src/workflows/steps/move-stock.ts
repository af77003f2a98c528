import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockMove } from "../rules/goods-change"
import type { StockLine } from "../rules/plan-goods"

type Adjustment = Pick<StockLine, "inventory_item_id" | "location_id"> & { by: number }

/** Under the locks that core takes while it reserves and adjusts: what was read still holds when it is written. */
async function alone<T>(
  container: MedusaContainer,
  lines: Pick<StockLine, "inventory_item_id">[],
  work: () => Promise<T>,
) {
  const keys = [...new Set(lines.map(({ inventory_item_id }) => inventory_item_id))].sort()
  return await container.resolve(Modules.LOCKING).execute(keys, work, { timeout: 10 })
}

async function adjust(container: MedusaContainer, adjustments: Adjustment[]): Promise<void> {
  const needed = adjustments.filter(({ by }) => by !== 0)
  if (needed.length > 0) {
    await container.resolve(Modules.INVENTORY).adjustInventory(
      needed.map(({ inventory_item_id, location_id, by }) => ({
        inventoryItemId: inventory_item_id,
        locationId: location_id,
        adjustment: by,
      })),
    )
  }
}

async function movesOf(container: MedusaContainer, lines: StockLine[]): Promise<StockMove[]> {
  const levels = await container.resolve(Modules.INVENTORY).listInventoryLevels({
    inventory_item_id: lines.map(({ inventory_item_id }) => inventory_item_id),
  })
  return lines.map(({ variant_id, title, inventory_item_id, location_id, by = 0, left, stops, only_one }) => {
    const level = levels.find((one) => one.inventory_item_id === inventory_item_id && one.location_id === location_id)
    const stocked = Number(level?.stocked_quantity ?? 0)
    const free = stocked - Number(level?.reserved_quantity ?? 0)
    const counted = stops ? Math.max(by, Math.min(-free, 0)) : by
    const change = left === undefined ? counted : left - free
    if (change < 0 && free + change < 0) {
      throw new InputError({
        code: "stock_none_left",
        field: "quantity",
        type: "conflict",
        message: "There are not so many left to take away",
        details: { available: Math.max(free, 0) },
      })
    }
    if (only_one && change > 0 && free + change > 1) {
      throw new InputError({
        code: "stock_only_one",
        field: "quantity",
        type: "conflict",
        message: "Buyers were told that there is only one of it",
      })
    }
    return {
      variant_id,
      title,
      stocked: { before: stocked, after: stocked + change },
      left: { before: free, after: free + change },
    }
  })
}

/**
 * Counts stock up or down, or sets what is left to sell; never below what is ordered already. Two at once both count.
 * Undone by counting back. Answers what stood before and stands now.
 * @throws InputError `stock_none_left` (409, `available`), `stock_only_one` (409)
 */
export const moveStockStep = createStep(
  "move-stock",
  async (lines: StockLine[], { container }) => {
    if (lines.length === 0) {
      return new StepResponse<StockMove[], Adjustment[]>([], [])
    }
    const { moves, done } = await alone(container, lines, async () => {
      const planned = await movesOf(container, lines)
      const adjustments = lines.map(({ inventory_item_id, location_id }, place) => {
        const stocked = planned[place]?.stocked ?? { before: 0, after: 0 }
        return { inventory_item_id, location_id, by: stocked.after - stocked.before }
      })
      await adjust(container, adjustments)
      return { moves: planned, done: adjustments }
    })
    return new StepResponse(moves, done)
  },
  async (done, { container }) => {
    if (done?.length) {
      const back = done.map(({ by, ...where }) => ({ ...where, by: -by }))
      await alone(container, back, async () => adjust(container, back))
    }
  },
)
