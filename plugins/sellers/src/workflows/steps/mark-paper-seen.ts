import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

/** Notes who of the staff looked at a paper first; undone by taking the note away. */
export const markPaperSeenStep = createStep(
  "mark-paper-seen-step",
  async ({ request_id, user_id }: { request_id: string; user_id: string }, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const marked = await assistance.updateConsentRequests({
      selector: { id: request_id, paper_seen_at: null },
      data: { paper_seen_at: new Date(), paper_seen_by: user_id },
    })
    const isFirst = marked.length > 0
    return new StepResponse({ is_first: isFirst }, isFirst ? request_id : undefined)
  },
  async (id, { container }) => {
    if (id) {
      const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
      await assistance.updateConsentRequests({ id, paper_seen_at: null, paper_seen_by: null })
    }
  },
)
