import { isInputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

/** The work of `publish-waiting`: each piece is a deed of its own, so nothing is undone for another's sake. */
export const publishEachStep = createStep("publish-each", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // Found by name: the workflow that runs this step imports it.
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const ids = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).findDirectDrafts()
  let published = 0
  for (const id of ids) {
    const { errors, result } = await engine.run("publish-directly", { input: { id }, throwOnError: false })
    const [failed] = errors ?? []
    if (failed && !isInputError(failed.error)) {
      logger.error(`Draft ${id} could not be published directly: ${failed.error?.message ?? failed.error}`)
    }
    published += (result as { is_published?: boolean } | undefined)?.is_published ? 1 : 0
  }
  return new StepResponse({ published })
})
