import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import type { NewTeamMember } from "../../modules/assistance/teams"

/**
 * Puts a person into a team; a new leader takes the place of the one before, who stays a member. Undone by both.
 * @throws InputError `team_not_found`, `already_in_team` (409)
 */
export const addTeamMemberStep = createStep(
  "add-team-member-step",
  async (member: NewTeamMember, { container }) => {
    const joined = await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).joinTeam(member)
    switch (joined.kind) {
      case "no_team":
        throw new InputError({ code: "team_not_found", type: "not_found", message: "No such team" })
      case "in_team":
        throw new InputError({
          code: "already_in_team",
          field: "phone",
          type: "conflict",
          message: "This person stands in a team already",
        })
      case "joined":
        return new StepResponse({ id: joined.id }, { id: joined.id, former_leader: joined.former_leader })
    }
  },
  async (joined, { container }) => {
    if (joined) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).undoJoinTeam(joined)
    }
  },
)
