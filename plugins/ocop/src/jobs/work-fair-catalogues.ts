import type { MedusaContainer } from "@medusajs/framework/types"
import { FAIR_MODULE } from "../modules/fair"
import type { FairModuleService } from "../modules/fair/service"
import { clearFairsWorkflow, workFairsWorkflow } from "../workflows/work-fairs"

/** Catalogues whose process ended or fell silent in the middle, and what nothing needs any more. */
export default async function workFairCatalogues(container: MedusaContainer): Promise<void> {
  await clearFairsWorkflow(container).run()
  const ids = await container.resolve<FairModuleService>(FAIR_MODULE).waiting()
  if (ids.length > 0) {
    await workFairsWorkflow(container).run({ input: { ids } })
  }
}

export const config = { name: "work-fair-catalogues", schedule: { interval: 60_000, concurrency: "forbid" } }
