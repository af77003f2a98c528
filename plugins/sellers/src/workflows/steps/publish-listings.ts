import { isInputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reviewListingWorkflow } from "../review-listing"

export interface PublishListingsInput {
  /** Drafts, and the revision of each that the officer read. */
  items: { id: string; revision: number }[]
  /** Those that the officer may see: all others look as if they did not exist. */
  within: string[]
  /** Id of the user. */
  by_id: string
}

/** One verdict after the other; each stands for itself, so nothing is undone for another's sake. */
export const publishListingsStep = createStep(
  "publish-listings-step",
  async ({ items, within, by_id }: PublishListingsInput, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const results: { id: string; code: string | null }[] = []
    for (const { id, revision } of items) {
      if (!within.includes(id)) {
        results.push({ id, code: "draft_not_found" })
        continue
      }
      const input = { id, revision, verdict: "published" as const, by_id }
      const { errors } = await reviewListingWorkflow(container).run({ input, throwOnError: false })
      const failed = errors?.[0]?.error
      if (failed && !isInputError(failed)) {
        logger.error(`Draft ${id} could not be published: ${failed.message}`)
      }
      results.push({ id, code: failed ? (isInputError(failed) ? failed.code : "failed") : null })
    }
    return new StepResponse(results)
  },
)
