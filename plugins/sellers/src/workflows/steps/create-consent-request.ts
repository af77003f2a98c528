import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

export interface NewConsentRequest {
  kind: "code" | "paper"
  helper_id: string
  team_id: string
  seller_id: string | null
  /** E.164. */
  phone: string
  /** The form for a stall to be opened. */
  opening: Record<string, unknown> | null
  capabilities: string[]
  expires_at: Date
}

/** Writes the question to the household; undone by deleting it. */
export const createConsentRequestStep = createStep(
  "create-consent-request",
  async (request: NewConsentRequest, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const { id } = await assistance.createConsentRequests(request)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).deleteConsentRequests(id)
    }
  },
)
