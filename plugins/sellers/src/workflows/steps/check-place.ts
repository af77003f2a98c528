import { InputError } from "@cho-lang/kit/input-error"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface PlaceInput {
  village_id: string
  /** Where the stall stands, when that is not the village's own commune. */
  commune_code?: string
}

/**
 * Finds the village and the commune of a stall.
 * @throws InputError `village_not_found`, `commune_unknown`
 */
export const checkPlaceStep = createStep("check-seller-place", async (input: PlaceInput, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: villages } = await query.graph({
    entity: "village",
    fields: ["id", "commune_code"],
    filters: { id: input.village_id },
  })
  const village = villages[0]
  if (!village) {
    throw new InputError({ code: "village_not_found", field: "village_id", message: "No such village" })
  }
  if (!input.commune_code || input.commune_code === village.commune_code) {
    return new StepResponse({ village_id: village.id, commune_code: village.commune_code })
  }
  const { data: communes } = await query.graph({
    entity: "commune",
    fields: ["code"],
    filters: { code: input.commune_code },
  })
  if (!communes[0]) {
    throw new InputError({ code: "commune_unknown", field: "commune_code", message: "No such commune" })
  }
  return new StepResponse({ village_id: village.id, commune_code: input.commune_code })
})
