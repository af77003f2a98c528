import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { communeUnknown } from "../rules/delivery"

/** A commune of today with its province, as they stand in an address. */
export interface Place {
  commune_code: string
  /** "Xã Hồng Vân" */
  commune_name: string
  province_code: string
  /** "Thành phố Hà Nội" */
  province_name: string
}

/**
 * Finds the commune and derives its province.
 * @throws InputError `commune_unknown`
 */
export const findCommuneStep = createStep("find-commune", async (commune_code: string, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: communes } = await query.graph({
    entity: "commune",
    fields: ["code", "full_name", "province_code"],
    filters: { code: commune_code },
  })
  const commune = communes[0]
  if (!commune) {
    throw communeUnknown()
  }
  const { data: provinces } = await query.graph({
    entity: "province",
    fields: ["code", "full_name"],
    filters: { code: commune.province_code },
  })
  const place: Place = {
    commune_code,
    commune_name: commune.full_name,
    province_code: commune.province_code,
    province_name: provinces[0]?.full_name ?? "",
  }
  return new StepResponse(place)
})
