import { randomUUID } from "node:crypto"
import { isInputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { makeSheet } from "../labels/make-sheet"

/** Between two words of a process at work, milliseconds: who cancels waits no longer for it to end. */
const WORD_MS = 500

const sheetsOf = (container: MedusaContainer) => container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)

async function make(container: MedusaContainer, id: string, worker: string): Promise<void> {
  const sheets = sheetsOf(container)
  const job = await sheets.retrieveLabelSheet(id)
  let told = 0
  const goOn = async (done: number): Promise<boolean> => {
    if (Date.now() - told < WORD_MS) {
      return true
    }
    told = Date.now()
    return await sheets.beatSheet(id, worker, done)
  }
  try {
    const made = await makeSheet(container, job, goOn)
    if (made && !(await sheets.finishSheet(id, worker, made))) {
      // Cancelled while the last page was kept.
      await container.resolve(Modules.FILE).deleteFiles(made.file_id)
    }
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    await sheets.failSheet(id, worker, error.code)
  }
}

/**
 * Draws labels that wait, one set after the other, as long as it takes. Nothing is undone: where it breaks down another process, or this
 * one after a minute, begins anew.
 */
export const workSheetsStep = createStep(
  "work-label-sheets-step",
  async ({ ids }: { ids: string[] }, { container }) => {
    const sheets = sheetsOf(container)
    for (const id of ids) {
      const worker = randomUUID()
      if (!(await sheets.claimSheet(id, worker))) {
        continue
      }
      try {
        await make(container, id, worker)
      } catch (error) {
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Labels ${id} will be taken up again: ${error}`)
        await sheets.releaseSheet(id, worker)
      }
    }
    return new StepResponse({ worked: ids.length })
  },
)

/** Ends labels that were tried too often, drops PDFs that lay for two weeks, and rows after a quarter of a year. */
export const clearSheetsStep = createStep("clear-label-sheets-step", async (_, { container }) => {
  const sheets = sheetsOf(container)
  await sheets.giveUpSheets()
  const swept = await sheets.sweptSheets()
  for (const { id, file_id } of swept) {
    await container.resolve(Modules.FILE).deleteFiles(file_id)
    await sheets.updateLabelSheets({ id, file_id: null })
  }
  await sheets.forgetSheets()
  return new StepResponse({ swept: swept.length })
})
