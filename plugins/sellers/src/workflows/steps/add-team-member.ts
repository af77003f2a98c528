import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

export interface NewTeamMember {
  team_id: string
  member_id: string
  role: "leader" | "member"
}

/**
 * Puts a person into a team; a new leader takes the place of the one before, who stays a member. Undone by both.
 * @throws InputError `team_not_found`, `already_in_team`
 */
export const addTeamMemberStep = createStep(
  "add-team-member-step",
  async ({ team_id, member_id, role }: NewTeamMember, { container }) => {
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const [team] = await assistance.listDigitalTeams({ id: team_id }, { take: 1 })
    if (!team) {
      throw new InputError({ code: "team_not_found", type: "not_found", message: "No such team" })
    }
    const [known] = await assistance.listDigitalTeamMembers({ member_id }, { relations: ["team"], take: 1 })
    if (known) {
      throw new InputError({
        code: "already_in_team",
        field: "phone",
        type: "conflict",
        message: "This person stands in a team already",
        details: { team: known.team.name },
      })
    }
    const before = role === "leader" ? await assistance.listDigitalTeamMembers({ team_id, role: "leader" }) : []
    if (before[0]) {
      await assistance.updateDigitalTeamMembers({ id: before[0].id, role: "member" })
    }
    const { id } = await assistance.createDigitalTeamMembers({ team_id, member_id, role })
    return new StepResponse({ id }, { id, former_leader: before[0]?.id ?? null })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    await assistance.deleteDigitalTeamMembers(done.id)
    if (done.former_leader) {
      await assistance.updateDigitalTeamMembers({ id: done.former_leader, role: "leader" })
    }
  },
)
