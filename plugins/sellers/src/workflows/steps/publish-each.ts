import { isInputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** In one run, of 50 drafts each: one run ends, however many are held. */
const MOST_PAGES = 20

/** The work of `publish-waiting`: each piece is a deed of its own, so nothing is undone for another's sake. */
export const publishEachStep = createStep("publish-each", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // Found by name: the workflow that runs this step imports it.
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  let published = 0
  let page = await listings.findDirectDrafts(null)
  for (let pages = 1; page.length > 0; pages += 1) {
    for (const { id } of page) {
      const { errors, result } = await engine.run("publish-directly", { input: { id }, throwOnError: false })
      const [failed] = errors ?? []
      if (failed && !isInputError(failed.error)) {
        logger.error(`Draft ${id} could not be published directly: ${failed.error?.message ?? failed.error}`)
      }
      published += (result as { is_published?: boolean } | undefined)?.is_published ? 1 : 0
    }
    page = pages < MOST_PAGES ? await listings.findDirectDrafts(page.at(-1) ?? null) : []
  }
  return new StepResponse({ published })
})
