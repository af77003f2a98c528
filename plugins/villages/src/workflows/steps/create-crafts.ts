import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VILLAGES_MODULE } from "../../modules/villages"
import type { VillagesModuleService } from "../../modules/villages/service"
import type { NewCraft } from "../rules/read-craft"

/** Writes crafts and their steps of work; undone by deleting both. */
export const createCraftsStep = createStep(
  "create-crafts",
  async (crafts: NewCraft[], { container }) => {
    const villages = container.resolve<VillagesModuleService>(VILLAGES_MODULE)
    const created = await villages.createCrafts(crafts.map(({ steps: _, ...craft }) => craft))
    const idOf = new Map(created.map(({ handle, id }) => [handle, id]))
    const steps = await villages.createCraftSteps(
      crafts.flatMap(({ handle, steps }) =>
        steps.map((step, position) => ({ ...step, position, craft_id: idOf.get(handle) })),
      ),
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, { ids, stepIds: steps.map(({ id }) => id) })
  },
  async (created, { container }) => {
    if (!created) {
      return
    }
    const villages = container.resolve<VillagesModuleService>(VILLAGES_MODULE)
    await villages.deleteCraftSteps(created.stepIds)
    await villages.deleteCrafts(created.ids)
  },
)
