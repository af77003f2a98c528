import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { ConsentKind, GivenConsent } from "../../modules/assistance/grants"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { answeredBefore } from "../rules/consent-refusals"

export interface GiveGrantInput extends GivenConsent {
  /** The stall was opened by the same workflow. */
  opened_stall: boolean
}

export interface GrantView {
  id: string
  helper_id: string
  capabilities: string[]
  /** ISO 8601, UTC. */
  expires_at: string
  consent: { kind: ConsentKind }
}

/**
 * Makes the grant of an unanswered request; of two answers at once one counts.
 * @throws InputError `consent_request_answered` (409)
 */
export const giveGrantStep = createStep(
  "give-grant",
  async ({ opened_stall, ...given }: GiveGrantInput, { container }) => {
    const grant = await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).giveGrant(given)
    if (!grant) {
      throw answeredBefore()
    }
    const { id, helper_id, capabilities, expires_at } = grant
    const view: GrantView = {
      id,
      helper_id,
      capabilities,
      expires_at: expires_at.toISOString(),
      consent: { kind: given.consent_kind },
    }
    return new StepResponse(view, { grant, opened_stall })
  },
  async (done, { container }) => {
    if (done) {
      const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
      await assistance.undoGiveGrant(done.grant, done.opened_stall)
    }
  },
)
