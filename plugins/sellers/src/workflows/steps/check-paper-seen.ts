import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditModuleService } from "../../modules/audit/service"
import { PAPER_SEEN } from "../mark-paper-seen"

export interface PaperLook {
  request_id: string
  /** The officer who is to have looked. */
  user_id: string
  /** When the paper came: a look at an earlier one does not count. */
  sent_at: Date | string | null
}

/**
 * Only who has opened this very paper may believe it; a colleague's look is not theirs. The book holds each look.
 * @throws InputError `paper_unseen` (409)
 */
export const checkPaperSeenStep = createStep(
  "check-paper-seen",
  async ({ request_id, user_id, sent_at }: PaperLook, { container }) => {
    const [look] = await container
      .resolve<AuditModuleService>(AUDIT_MODULE)
      .listAuditEntries(
        { actor_id: user_id, action: PAPER_SEEN, entity_id: request_id, created_at: { $gte: new Date(sent_at ?? 0) } },
        { take: 1 },
      )
    if (!look) {
      throw new InputError({ code: "paper_unseen", type: "conflict", message: "Look at the paper first" })
    }
    return new StepResponse({ id: look.id })
  },
)
