import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ASSISTANCE_MODULE } from "../../modules/assistance"
import type { AssistanceModuleService } from "../../modules/assistance/service"

export interface NewTeam {
  name: string
  /** Handle. */
  village: string
  /** Staff of a commune make teams there only; null for the whole site. */
  only_commune: string | null
}

/**
 * Makes a team for a village; undone by deleting it.
 * @throws InputError `village_unknown`, also for a village outside the officer's commune
 */
export const createDigitalTeamStep = createStep(
  "create-digital-team-step",
  async ({ name, village, only_commune }: NewTeam, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "village",
      fields: ["id", "commune_code"],
      filters: { handle: village },
    })
    const found = data[0]
    if (!found || (only_commune !== null && found.commune_code !== only_commune)) {
      throw new InputError({ code: "village_unknown", field: "village", message: "No such village" })
    }
    const assistance = container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE)
    const { id } = await assistance.createDigitalTeams({
      name,
      village_id: found.id,
      commune_code: found.commune_code,
    })
    return new StepResponse({ id, name }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<AssistanceModuleService>(ASSISTANCE_MODULE).deleteDigitalTeams(id)
    }
  },
)
