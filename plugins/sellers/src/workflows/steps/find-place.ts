import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface StallPlace {
  village_id: string
  commune_code: string
  craft_ids: string[]
}

export interface PlaceByName {
  /** Handle. */
  village: string
  commune_code: string | null
  /** Handles. */
  crafts: string[]
}

/**
 * Ids of crafts in the order of their handles.
 * @throws InputError `craft_unknown`
 */
export async function findCrafts(container: MedusaContainer, handles: string[]): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "craft", fields: ["id", "handle"], filters: { handle: handles } })
  const ids = new Map(data.map(({ id, handle }) => [handle, id]))
  return handles.map((handle) => {
    const id = ids.get(handle)
    if (!id) {
      throw new InputError({ code: "craft_unknown", field: "crafts", message: "No such craft" })
    }
    return id
  })
}

/** Where the stall stands decides which staff look at it: never outside the village's own province. */
async function findCommune(container: MedusaContainer, ofVillage: string, asked: string | null): Promise<string> {
  if (asked === null || asked === ofVillage) {
    return ofVillage
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: communes } = await query.graph({
    entity: "commune",
    fields: ["code", "province_code"],
    filters: { code: [ofVillage, asked] },
  })
  const found = communes.find(({ code }) => code === asked)
  if (!found) {
    throw new InputError({ code: "commune_unknown", field: "commune_code", message: "No such commune" })
  }
  if (communes.some(({ province_code }) => province_code !== found.province_code)) {
    throw new InputError({
      code: "village_of_other_province",
      field: "village",
      message: "The village lies in another province than the commune",
    })
  }
  return asked
}

/**
 * Finds village, commune and crafts of a stall by their names.
 * @throws InputError `village_unknown`, `village_of_other_province`, `commune_unknown`, `craft_unknown`
 */
export const findPlaceStep = createStep("find-stall-place", async (input: PlaceByName, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: villages } = await query.graph({
    entity: "village",
    fields: ["id", "commune_code"],
    filters: { handle: input.village },
  })
  const village = villages[0]
  if (!village) {
    throw new InputError({ code: "village_unknown", field: "village", message: "No such village" })
  }
  const place: StallPlace = {
    village_id: village.id,
    commune_code: await findCommune(container, village.commune_code, input.commune_code),
    craft_ids: await findCrafts(container, input.crafts),
  }
  return new StepResponse(place)
})
