import { loadAdministrativeUnitsWorkflow } from "@cho-lang/villages/workflows"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedContext } from "./context"
import { readMarket } from "./data"
import { loadMarket } from "./market"

/**
 * Makes a market without anything invented: currency, region, delivery, provinces and communes. Idempotent; what is there
 * already stays as it is. Run with `medusa exec`.
 */
export default async function load({ container }: ExecArgs): Promise<void> {
  const context = seedContext(container)
  await loadMarket(context, readMarket())
  const { result: units } = await loadAdministrativeUnitsWorkflow(container).run({ input: {} })
  context.say(`${units.provinces} provinces, ${units.communes} communes; stalls and goods are for people to add`)
}
