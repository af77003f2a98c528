import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

/**
 * Takes a helper out of the team; grants end at once, tasks pass to the leader. Undone by putting all back.
 * @throws InputError `team_member_not_found`
 */
export const leaveTeamStep = createStep(
  "leave-team-step",
  async ({ place_id, team_id, by }: { place_id: string; team_id: string; by: string }, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const [place] = await assistance.listDigitalTeamMembers({ id: place_id, team_id }, { take: 1 })
    const left = place ? await assistance.leaveTeam(place_id, { kind: "staff", id: by }) : null
    if (!left) {
      throw new InputError({ code: "team_member_not_found", type: "not_found", message: "No such member" })
    }
    return new StepResponse(left, left)
  },
  async (left, { container }) => {
    if (left) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).undoLeaveTeam(left)
    }
  },
)
