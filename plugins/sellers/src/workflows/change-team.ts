import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { staffActor } from "./rules/actor"
import { readMobile } from "./rules/read-code"
import { addTeamMemberStep } from "./steps/add-team-member"
import { ensureHouseholdPersonStep } from "./steps/ensure-household-person"
import { forgetHandedDevicesStep } from "./steps/forget-handed-devices"
import { leaveTeamStep } from "./steps/leave-team"
import { recordAuditStep, recordAuditsStep } from "./steps/record-audit"
import { tellOfEndedGrantsStep } from "./steps/tell-of-ended-grants"

export interface AddTeamMemberInput {
  team_id: string
  phone: unknown
  name: unknown
  /** `leader` or `member`. */
  role: unknown
  /** User; null for the seed. */
  by: string | null
}

/**
 * A person joins a digital team by phone number. Answers `{ id }` of the place in the team.
 * @throws InputError `role_wrong`, `phone_invalid`, `team_not_found`, `already_in_team` and those of texts
 */
export const addTeamMemberWorkflow = createWorkflow("add-team-member", (input: AddTeamMemberInput) => {
  const wish = transform({ input }, ({ input: given }) => {
    const role = (["leader", "member"] as const).find((known) => known === given.role)
    if (!role) {
      throw new InputError({ code: "role_wrong", field: "role", message: "leader or member" })
    }
    const name = readRequiredText(given.name, { field: "name", max: 80 })
    return { role, person: { phone: readMobile(given.phone), name, is_confirmed: false } }
  })
  const person = ensureHouseholdPersonStep(wish.person)
  const place = addTeamMemberStep({ team_id: input.team_id, member_id: person.id, role: wish.role })
  recordAuditStep(
    transform({ input, person, wish }, (data) => ({
      actor: staffActor(data.input.by),
      seller_id: null,
      grant_id: null,
      action: "team_member_added",
      entity: "digital_team",
      entity_id: data.input.team_id,
      before: null,
      after: { member_id: data.person.id, role: data.wish.role },
    })),
  )
  return new WorkflowResponse(place)
})

export interface LeaveTeamInput {
  team_id: string
  /** Id of the place in the team. */
  place_id: string
  /** User. */
  by: string
}

/**
 * A helper leaves: grants got in this team end at the next request, devices let in by the helper are forgotten, tasks
 * pass to the leader, and the households are told.
 * Answers `{ ended_grants, passed_tasks }` as numbers.
 * @throws InputError `team_member_not_found`
 */
export const leaveTeamWorkflow = createWorkflow("leave-team", (input: LeaveTeamInput) => {
  const left = leaveTeamStep(input)
  forgetHandedDevicesStep({ helper_id: left.member_id, seller_id: null })
  tellOfEndedGrantsStep(
    transform({ left }, (data) => ({
      helper_id: data.left.member_id,
      seller_ids: data.left.ended_grants.map(({ seller_id }) => seller_id),
      by: "staff" as const,
      reason: null,
    })),
  )
  const counts = transform({ left }, (data) => ({
    ended_grants: data.left.ended_grants.length,
    passed_tasks: data.left.passed_tasks.length,
  }))
  recordAuditsStep(
    transform({ input, left, counts }, (data) => [
      ...data.left.ended_grants.map(({ id, seller_id }) => ({
        actor: staffActor(data.input.by),
        seller_id,
        grant_id: id,
        action: "grant_revoked",
        entity: "assist_grant",
        entity_id: id,
        before: null,
        after: { by: "staff" },
      })),
      {
        actor: staffActor(data.input.by),
        seller_id: null,
        grant_id: null,
        action: "team_member_left",
        entity: "digital_team",
        entity_id: data.input.team_id,
        before: null,
        after: { member_id: data.left.member_id, ...data.counts },
      },
    ]),
  )
  return new WorkflowResponse(counts)
})
