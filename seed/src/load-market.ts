import { loadAdministrativeUnitsWorkflow } from "@cho-lang/villages/workflows"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedContext } from "./context"
import { readGuides, readMarket } from "./data"
import { loadGuides } from "./guides"
import { loadMarket } from "./market"
import { GUIDE_PICTURES, loadPictures } from "./pictures"

/**
 * Makes a market without anything invented: currency, region, delivery, provinces and communes, guides. Idempotent; what is there
 * already stays as it is. Run with `medusa exec`.
 */
export default async function load({ container }: ExecArgs): Promise<void> {
  const context = seedContext(container)
  await loadMarket(context, readMarket())
  const { result: units } = await loadAdministrativeUnitsWorkflow(container).run({ input: {} })
  await loadPictures(context, GUIDE_PICTURES)
  await loadGuides(context, readGuides())
  context.say(`${units.provinces} provinces, ${units.communes} communes; stalls and goods are for people to add`)
}
