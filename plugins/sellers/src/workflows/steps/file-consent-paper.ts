import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { answeredBefore } from "../rules/consent-refusals"

export interface ConsentPaper {
  request_id: string
  /** Key in the File Module. */
  key: string
  type: string
}

/**
 * Puts a signed paper to its open request, which waits for an officer from then on; undone by taking it away.
 * @throws InputError `consent_request_answered` (409)
 */
export const fileConsentPaperStep = createStep(
  "file-consent-paper-step",
  async (paper: ConsentPaper, { container }) => {
    if (!(await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).filePaper(paper))) {
      throw answeredBefore()
    }
    return new StepResponse({ id: paper.request_id, state: "awaiting_check" as const }, paper.request_id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).undoFilePaper(id)
    }
  },
)
