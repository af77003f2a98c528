import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDES_MODULE } from "../../modules/guides"
import type { GuidesModuleService } from "../../modules/guides/service"

/** One statement that moves rows of the intake into the counts; it happens as a whole or not at all. */
export const sumGuideReadsStep = createStep<void, { taken: number }, undefined>(
  "sum-guide-reads",
  async (_, { container }) => {
    const taken = await container.resolve<GuidesModuleService>(GUIDES_MODULE).sumReads()
    return new StepResponse({ taken })
  },
)
