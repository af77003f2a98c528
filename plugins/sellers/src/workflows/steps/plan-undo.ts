import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"
import { type ChangeRow, planUndo, type UndoPlan } from "../rules/plan-undo"
import type { Goods } from "./find-goods"

interface PlannedUndo {
  undone_by: string | null
  undo: UndoPlan | null
}

/**
 * How a change is taken back, read under the lock of its goods; `undone_by` names the row that did it before, and then
 * nothing is planned.
 * @throws InputError those of `planUndo`
 */
export const planUndoStep = createStep(
  "plan-undo",
  async ({ id, goods }: { id: string; goods: Goods }, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const rows = (await listings.listGoodsChanges(
      { product_id: goods.product_id },
      { order: { created_at: "DESC", id: "DESC" }, take: 200 },
    )) as unknown as ChangeRow[]
    const undone = rows.find(({ undoes_id }) => undoes_id === id)
    const place = rows.findIndex((row) => row.id === id)
    const row = rows[place]
    if (undone || !row) {
      return new StepResponse<PlannedUndo>({ undone_by: undone?.id ?? null, undo: null })
    }
    const later = rows.slice(0, place)
    const { product_id } = goods
    const [pause] = await listings.listGoodsPauses({ product_id }, { select: ["id"], take: 1 })
    const [draft] = await listings.listListingDrafts({ product_id }, { select: ["proposed_at"], take: 1 })
    const stands = { ...goods, is_paused: pause !== undefined, proposed_at: draft?.proposed_at ?? null }
    return new StepResponse<PlannedUndo>({ undone_by: null, undo: planUndo(row, later, stands, new Date()) })
  },
)
