import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import type { HandoverMaker } from "../make-handover-code"

interface Right {
  /** The grant under which a helper acts; null for staff. */
  grant_id: string | null
}

async function rightOfHelper(container: MedusaContainer, helperId: string, sellerId: string): Promise<Right | null> {
  const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
  const now = new Date()
  const [place] = await assistance.listDigitalTeamMembers({ member_id: helperId }, { select: ["team_id"], take: 1 })
  if (!place) {
    return null
  }
  const team_id = place.team_id
  const [grant] = await assistance.listAssistGrants(
    {
      helper_id: helperId,
      seller_id: sellerId,
      team_id,
      revoked_at: null,
      starts_at: { $lte: now },
      expires_at: { $gt: now },
    },
    { select: ["id"], take: 1 },
  )
  return grant ? { grant_id: grant.id } : null
}

/**
 * Whether somebody may hand the owner of a stall a way in: a helper with a live grant for it, or staff (their scope is
 * checked where the stall is read). A team's task alone is no right.
 * @throws InputError `handover_not_yours` (403)
 */
export const checkMayHandOverStep = createStep(
  "check-may-hand-over",
  async ({ maker, seller_id }: { maker: HandoverMaker; seller_id: string }, { container }) => {
    const right = maker.kind === "user" ? { grant_id: null } : await rightOfHelper(container, maker.id, seller_id)
    if (!right) {
      throw new InputError({
        code: "handover_not_yours",
        field: "seller_id",
        type: "forbidden",
        message: "Only who helps this household may hand it a code",
      })
    }
    return new StepResponse<Right>(right)
  },
)
