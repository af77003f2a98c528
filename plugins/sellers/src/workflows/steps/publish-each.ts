import { isInputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { DirectDraft } from "../../modules/listings/direct-drafts"
import type { ListingsModuleService } from "../../modules/listings/service"

/** All that `find` gives, page after page: what a held word keeps stands in nobody's way, however many they are. */
export async function* pageByPage<T>(find: (after: T | null) => Promise<T[]>): AsyncGenerator<T> {
  let page = await find(null)
  while (page.length > 0) {
    yield* page
    page = await find(page.at(-1) ?? null)
  }
}

/**
 * The work of `publish-waiting`, page by page to the last draft that waited when it began: what is sent meanwhile starts a run of
 * its own, so each run ends. Each piece is a deed of its own, and nothing is undone for another's sake.
 */
export const publishEachStep = createStep("publish-each", async (_, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  // Found by name: the workflow that runs this step imports it.
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
  let published = 0
  const began = new Date()
  for await (const { id } of pageByPage<DirectDraft>((after) => listings.findDirectDrafts(after, began))) {
    const { errors, result } = await engine.run("publish-directly", { input: { id }, throwOnError: false })
    const [failed] = errors ?? []
    if (failed && !isInputError(failed.error)) {
      logger.error(`Draft ${id} could not be published directly: ${failed.error?.message ?? failed.error}`)
    }
    published += (result as { is_published?: boolean } | undefined)?.is_published ? 1 : 0
  }
  return new StepResponse({ published })
})
