import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SELLERS_MODULE } from "../modules/sellers"
import type { SellersModuleService } from "../modules/sellers/service"
import { rotateIdentityKeysWorkflow } from "../workflows"

/** Seals identities of older keys with the first key of IDENTITY_KEYS; says so once nothing needs the older ones. */
export default async function rotateIdentityKeys(container: MedusaContainer): Promise<void> {
  if (!container.resolve<SellersModuleService>(SELLERS_MODULE).sealer.canSeal) {
    return
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const { result } = await rotateIdentityKeysWorkflow(container).run()
    if (result.rotated > 0) {
      logger.info(`${result.rotated} identities were sealed anew with the first key; older keys are needed no more.`)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    logger.error(`Identities of older keys were not sealed anew, next try in an hour: ${reason}`)
  }
}

export const config = { name: "rotate-identity-keys", schedule: { interval: 3_600_000, concurrency: "forbid" } }
