import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { Helper } from "./find-helper"

export interface Assignment {
  leader: Helper
  seller_id: string
  /** Seller member who is charged. */
  member_id: string
}

function notFound(code: string, field: string): InputError {
  return new InputError({ code, field, type: "not_found", message: `No such ${field} in this team` })
}

/**
 * Gives the care for a stall to a member of the team; undone by giving it back.
 * @throws InputError `leader_only` (403), `stall_not_in_village`, `team_member_not_found`, `task_of_other_team` (409)
 */
export const assignHouseholdStep = createStep(
  "assign-household-step",
  async ({ leader, seller_id, member_id }: Assignment, { container }) => {
    if (leader.role !== "leader") {
      throw new InputError({ code: "leader_only", type: "forbidden", message: "The leader assigns households" })
    }
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { id: team_id, village_id } = leader.team
    const [stall] = await sellers.listSellers({ id: seller_id, village_id }, { select: ["id"], take: 1 })
    if (!stall) {
      throw notFound("stall_not_in_village", "seller_id")
    }
    const [place] = await assistance.listDigitalTeamMembers({ team_id, member_id }, { take: 1 })
    if (!place) {
      throw notFound("team_member_not_found", "member_id")
    }
    const given = await assistance.giveTask({ seller_id, team_id, member_id })
    if (!given) {
      throw new InputError({
        code: "task_of_other_team",
        field: "seller_id",
        type: "conflict",
        message: "Somebody of another team looks after this household",
      })
    }
    return new StepResponse({ id: given.id, before: given.before?.member_id ?? null }, given)
  },
  async (given, { container }) => {
    if (given) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).undoGiveTask(given)
    }
  },
)
