import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

export interface Helper {
  member_id: string
  role: "leader" | "member"
  team: { id: string; village_id: string; commune_code: string }
}

/**
 * The place of a person in a digital team.
 * @throws InputError `not_a_helper` (403)
 */
export const findHelperStep = createStep("find-helper", async (memberId: string, { container }) => {
  const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
  const [place] = await assistance.listDigitalTeamMembers({ member_id: memberId }, { relations: ["team"], take: 1 })
  if (!place) {
    throw new InputError({ code: "not_a_helper", type: "forbidden", message: "For members of a digital team" })
  }
  const { id, village_id, commune_code } = place.team
  return new StepResponse<Helper>({ member_id: memberId, role: place.role, team: { id, village_id, commune_code } })
})
