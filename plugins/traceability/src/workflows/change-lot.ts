import { InputError } from "@cho-lang/kit/input-error"
import { startOfVietnamDay, vietnamDate } from "@cho-lang/kit/vietnam-date"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { TRACEABILITY_MODULE } from "../modules/traceability"
import type { LotRefusal } from "../modules/traceability/lot-rows"
import type { TraceabilityModuleService } from "../modules/traceability/service"
import { OUTPUT_STEPS } from "./rules/output-steps"
import { readLotChange } from "./rules/read-lot"
import { lotNotFound, lotNotOpen } from "./rules/refusals"
import { type FoundLot, findLotStep, type Reach } from "./steps/find-lot"

export interface ChangeLotInput {
  lot_id: string
  reach: Reach
  /** See `readLotChange`. */
  body: Record<string, unknown>
}

function refusalOf(refused: LotRefusal): InputError {
  const conflict = (code: string, field: string | null, message: string) =>
    new InputError({ code, field, type: "conflict", message })
  switch (refused.refused) {
    case "gone":
      return lotNotFound()
    case "state":
      return lotNotOpen(refused.state)
    case "made":
      return conflict("lot_has_output", null, "Something was made, packed or sent off already")
    case "labelled":
      return conflict("lot_labelled", "lot_no", "Its number stands on labels already")
    case "events_before":
      return conflict("made_from_after_events", "made_from", "Something happened before that day")
    case "taken":
      return conflict("lot_no_taken", "lot_no", "The stall, or the GTIN, has a lot of this number")
  }
}

/** Undone by putting back what stood there. */
const changeLotStep = createStep(
  "change-lot-step",
  async ({ lot, body }: { lot: FoundLot; body: Record<string, unknown> }, { container }) => {
    const patch = readLotChange(body, lot, new Date())
    const begins = patch.made_from === undefined ? null : startOfVietnamDay(patch.made_from)
    const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const changed = await service.changeLot({ id: lot.id, patch, outputs: [...OUTPUT_STEPS], begins })
    if (changed.refused !== null) {
      throw refusalOf(changed)
    }
    return new StepResponse({ id: lot.id, product_id: lot.product_id }, { id: lot.id, was: changed.was })
  },
  async (changed, { container }) => {
    if (changed) {
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).restoreLot(changed.id, changed.was)
    }
  },
)

/**
 * Says otherwise what a lot is: its number, how much, its days; while it is open and nothing was made of it. Emits `lot.changed`. Answers
 * `{ id, product_id }`.
 * @throws InputError `lot_not_found` (404), `lot_closed`, `lot_recalled`, `lot_has_output`, `lot_labelled`, `made_from_after_events`,
 *   `lot_no_taken` (409), those of `readLotChange`
 */
export const changeLotWorkflow = createWorkflow("change-lot", (input: ChangeLotInput) => {
  const lot = findLotStep(transform({ input }, ({ input: { lot_id, reach } }) => ({ id: lot_id, ...reach })))
  const changed = changeLotStep(transform({ input, lot }, (data) => ({ lot: data.lot, body: data.input.body })))
  emitEventStep({ eventName: "lot.changed", data: changed })
  return new WorkflowResponse(changed)
})

/** Undone by opening it again. */
const closeLotStep = createStep(
  "close-lot-step",
  async (lot: FoundLot, { container }) => {
    const service = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    const before = await service.closeLot(lot.id, vietnamDate(new Date()))
    if (before === null) {
      throw lotNotFound()
    }
    if (before === "recalled") {
      throw lotNotOpen(before)
    }
    const closed = { id: lot.id, product_id: lot.product_id }
    return new StepResponse(closed, before === "open" ? { id: lot.id, made_to: lot.made_to } : null)
  },
  async (closed, { container }) => {
    if (closed) {
      await container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE).reopenLot(closed.id, closed.made_to)
    }
  },
)

/**
 * Closes a lot: done, and corrections alone are still taken; closed twice it is closed. Its making ends today where it does not say
 * when. Emits `lot.closed`. Answers `{ id, product_id }`.
 * @throws InputError `lot_not_found` (404), `lot_recalled` (409)
 */
export const closeLotWorkflow = createWorkflow("close-lot", (input: { lot_id: string; reach: Reach }) => {
  const lot = findLotStep(transform({ input }, ({ input: { lot_id, reach } }) => ({ id: lot_id, ...reach })))
  const closed = closeLotStep(lot)
  emitEventStep({ eventName: "lot.closed", data: closed })
  return new WorkflowResponse(closed)
})
