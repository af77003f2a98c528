import { readRequiredText } from "@cho-lang/kit/plain-text"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { staffActor } from "./rules/actor"
import { createDigitalTeamStep } from "./steps/create-digital-team"
import { recordAuditStep } from "./steps/record-audit"

export interface CreateDigitalTeamInput {
  name: unknown
  /** Handle. */
  village: unknown
  /** Commune of the officer; null for whole-site staff. */
  only_commune: string | null
  /** User; null for the seed. */
  by: string | null
}

/**
 * A community digital team for one village, still without members. Answers `{ id, name }`.
 * @throws InputError `village_unknown` and those of texts
 */
export const createDigitalTeamWorkflow = createWorkflow("create-digital-team", (input: CreateDigitalTeamInput) => {
  const wish = transform({ input }, ({ input: given }) => ({
    name: readRequiredText(given.name, { field: "name", max: 120 }),
    village: readRequiredText(given.village, { field: "village", max: 80 }),
    only_commune: given.only_commune,
  }))
  const team = createDigitalTeamStep(wish)
  recordAuditStep(
    transform({ team, wish, input }, (data) => ({
      actor: staffActor(data.input.by),
      seller_id: null,
      grant_id: null,
      action: "digital_team_created",
      entity: "digital_team",
      entity_id: data.team.id,
      before: null,
      after: { name: data.wish.name, village: data.wish.village },
    })),
  )
  return new WorkflowResponse(team)
})
