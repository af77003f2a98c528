import { randomUUID } from "node:crypto"
import { isInputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FAIR_MODULE } from "../../modules/fair"
import type { FairModuleService } from "../../modules/fair/service"
import { makeFair } from "../fair/make-fair"

/** Between two words of a process at work, milliseconds: a maker who cancels waits no longer for it to end. */
const WORD_MS = 500

const fairsOf = (container: MedusaContainer) => container.resolve<FairModuleService>(FAIR_MODULE)

async function make(container: MedusaContainer, id: string, worker: string): Promise<void> {
  const fairs = fairsOf(container)
  const job = await fairs.retrieveFairCatalogue(id)
  let told = 0
  let far = 0
  const beat = async (done = far): Promise<boolean> => {
    far = done
    if (Date.now() - told < WORD_MS) {
      return true
    }
    told = Date.now()
    return await fairs.beat(id, worker, far)
  }
  try {
    const made = await makeFair(container, job, beat)
    if (made && !(await fairs.finish(id, worker, made))) {
      // Cancelled while the last page was kept.
      await container.resolve(Modules.FILE).deleteFiles(made.file_id)
    }
  } catch (error) {
    if (!isInputError(error)) {
      throw error
    }
    await fairs.fail(id, worker, error.code)
  }
}

/**
 * Makes catalogues that wait, one after the other, as long as it takes. Nothing is undone: where it breaks down another process, or
 * this one after a minute, begins anew.
 */
export const workFairsStep = createStep(
  "work-fair-catalogues-step",
  async ({ ids }: { ids: string[] }, { container }) => {
    const fairs = fairsOf(container)
    for (const id of ids) {
      const worker = randomUUID()
      if (!(await fairs.claim(id, worker))) {
        continue
      }
      try {
        await make(container, id, worker)
      } catch (error) {
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Catalogue ${id} will be taken up again: ${error}`)
        await fairs.release(id, worker)
      }
    }
    return new StepResponse({ worked: ids.length })
  },
)

/** Ends catalogues that were tried too often, drops PDFs that lay for two weeks, and rows after a quarter of a year. */
export const clearFairsStep = createStep("clear-fair-catalogues-step", async (_, { container }) => {
  const fairs = fairsOf(container)
  await fairs.giveUp()
  const swept = await fairs.swept()
  for (const { id, file_id } of swept) {
    await container.resolve(Modules.FILE).deleteFiles(file_id)
    await fairs.updateFairCatalogues({ id, file_id: null })
  }
  await fairs.forget()
  return new StepResponse({ swept: swept.length })
})
