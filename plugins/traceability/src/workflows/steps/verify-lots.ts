import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { StoredEvent } from "../rules/chain"
import { checkLot } from "../rules/check-lot"

/** Lots of one run of the job. */
const IN_TURN = 500
/** Lots whose events are held in memory at once. */
const AT_ONCE = 50

export interface Verified {
  checked: number
  /** Lots that do not hold, by id. */
  broken: string[]
}

/** Verifies these lots, else those whose turn it is, and writes down what was found. A reading: there is nothing to undo. */
export const verifyLotsStep = createStep<{ ids?: string[] }, Verified, undefined>(
  "verify-lots",
  async ({ ids }, { container }) => {
    const trace = container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)
    await trace.checkLeaves()
    const turn = ids ?? (await trace.lotsInTurn(IN_TURN))
    const broken: string[] = []
    for (let from = 0; from < turn.length; from += AT_ONCE) {
      for (const lot of await trace.lotsToCheck(turn.slice(from, from + AT_ONCE))) {
        const faults = checkLot({ ...lot, rows: lot.rows as unknown as StoredEvent[] })
        await trace.keepCheck({ lot_id: lot.id, positions: lot.rows.length, faults })
        if (faults.length > 0) {
          broken.push(lot.id)
        }
      }
    }
    if (broken.length > 0) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Lots whose history was changed: ${broken.join(", ")}`)
    }
    return new StepResponse({ checked: turn.length, broken })
  },
)
