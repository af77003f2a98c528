import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { readLotLabels } from "../labels/label-lots"
import { readSheetWish } from "../rules/read-sheet-wish"

/** Who has labels printed, at which stall's desk. */
export interface SheetPerson {
  by_kind: "seller_member" | "helper"
  by_id: string
  seller_id: string
}

export interface NewSheet extends SheetPerson {
  /** On a device that was handed over: lots of no other stall. */
  only_stall: boolean
  /** See `readSheetWish`. */
  body: Record<string, unknown>
}

/** A round through a village needs a few dozen; thousands would fill the disk. */
const MOST_A_DAY = 100

type Sheets = TraceabilityModuleService

async function refuseMore(sheets: Sheets, { by_kind, by_id }: SheetPerson): Promise<void> {
  const [running] = await sheets.listLabelSheets({ by_kind, by_id, state: ["waiting", "running"] }, { take: 1 })
  if (running) {
    throw new InputError({ code: "label_sheet_running", type: "conflict", message: "Other labels are being made" })
  }
  const since = { $gt: new Date(Date.now() - 86_400_000) }
  const made = await sheets.listLabelSheets({ by_kind, by_id, created_at: since }, { select: ["id"], take: MOST_A_DAY })
  if (made.length >= MOST_A_DAY) {
    const message = "Enough for one day"
    throw new InputError({ code: "label_sheets_too_many_today", type: "too_many_requests", message })
  }
}

/**
 * Writes down labels that are to be drawn; they wait for a process. Undone by deleting the row.
 * @throws InputError those of `readSheetWish` and `readLotLabels`, `label_sheet_running` (409), `label_sheets_too_many_today` (429)
 */
export const openSheetStep = createStep(
  "open-label-sheet",
  async ({ body, only_stall, ...person }: NewSheet, { container }) => {
    const sheets = container.resolve<Sheets>(TRACEABILITY_MODULE)
    const { format, ...wish } = readSheetWish(body)
    await refuseMore(sheets, person)
    const reach = { seller_id: person.seller_id, by_id: only_stall ? null : person.by_id }
    const lots = await readLotLabels(container, { format, ...wish }, reach)
    const total = lots.reduce((sum, { codes }) => sum + codes.length, 0)
    const { id } = await sheets.createLabelSheets({ ...person, format, total, wish: { ...wish, only_stall } })
    return new StepResponse({ id, total }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<Sheets>(TRACEABILITY_MODULE).deleteLabelSheets(id)
    }
  },
)

export interface OwnSheet extends SheetPerson {
  id: string
}

export function sheetNotFound(): InputError {
  return new InputError({ code: "label_sheet_not_found", type: "not_found", message: "No such labels of this person" })
}

/**
 * Stops the drawing. Nothing is undone: it is this workflow's last step.
 * @throws InputError `label_sheet_not_found` (404), `label_sheet_over` (409)
 */
export const cancelSheetStep = createStep("cancel-label-sheet", async (own: OwnSheet, { container }) => {
  const sheets = container.resolve<Sheets>(TRACEABILITY_MODULE)
  const [found] = await sheets.listLabelSheets({ ...own }, { take: 1 })
  if (!found) {
    throw sheetNotFound()
  }
  if (!(await sheets.cancelSheet(found.id))) {
    throw new InputError({ code: "label_sheet_over", type: "conflict", message: "It is made, or ended, already" })
  }
  return new StepResponse({ id: found.id })
})
