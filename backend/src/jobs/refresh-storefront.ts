import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../environment"
import { StorefrontRefresh } from "../freshness/storefront-refresh"

const { storefrontUrl, refreshSecret } = environment
const refresh = refreshSecret ? new StorefrontRefresh({ storefrontUrl, refreshSecret }) : undefined

/** Tells the storefront what changed; without REFRESH_SECRET there is none to tell. */
export default async function refreshStorefront(container: MedusaContainer): Promise<void> {
  try {
    await refresh?.run(container)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The storefront was not refreshed, next try soon: ${reason}`)
  }
}

export const config = { name: "refresh-storefront", schedule: { interval: 10_000, concurrency: "forbid" } }
