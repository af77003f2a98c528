import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VILLAGES_MODULE } from "../../modules/villages"
import type { VillagesModuleService } from "../../modules/villages/service"
import type { NewVillage } from "../rules/read-village"

/** Writes villages with their crafts and recognitions; undone by deleting them. */
export const createVillagesStep = createStep(
  "create-villages",
  async (given: NewVillage[], { container }) => {
    const villages = container.resolve<VillagesModuleService>(VILLAGES_MODULE)
    await refuseUnknownCommunes(villages, given)
    const craftIds = await readCraftIds(villages, given)
    const created = await villages.createVillages(
      given.map(({ recognitions: _, crafts, ...village }) => ({
        ...village,
        crafts: crafts.flatMap((handle) => craftIds.get(handle) ?? []),
      })),
    )
    const idOf = new Map(created.map(({ handle, id }) => [handle, id]))
    const recognitions = await villages.createVillageRecognitions(
      given.flatMap((village) =>
        village.recognitions.map((recognition) => ({ ...recognition, village_id: idOf.get(village.handle) })),
      ),
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, { ids, recognitionIds: recognitions.map(({ id }) => id) })
  },
  async (created, { container }) => {
    if (!created) {
      return
    }
    const villages = container.resolve<VillagesModuleService>(VILLAGES_MODULE)
    await villages.deleteVillageRecognitions(created.recognitionIds)
    await villages.deleteVillages(created.ids)
  },
)

async function refuseUnknownCommunes(villages: VillagesModuleService, given: NewVillage[]): Promise<void> {
  const codes = [...new Set(given.map(({ commune_code }) => commune_code))]
  const found = await villages.listCommunes({ code: codes }, { select: ["code"], take: codes.length })
  if (found.length < codes.length) {
    throw new InputError({ code: "commune_unknown", field: "commune_code", message: "No such commune" })
  }
}

async function readCraftIds(villages: VillagesModuleService, given: NewVillage[]): Promise<Map<string, string>> {
  const handles = [...new Set(given.flatMap(({ crafts }) => crafts))]
  const crafts = await villages.listCrafts({ handle: handles }, { select: ["id", "handle"], take: handles.length })
  if (crafts.length < handles.length) {
    throw new InputError({ code: "craft_not_found", field: "crafts", type: "not_found", message: "No such craft" })
  }
  return new Map(crafts.map(({ handle, id }) => [handle, id]))
}
