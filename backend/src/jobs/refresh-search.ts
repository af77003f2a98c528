import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SearchRefresh } from "../freshness/search-refresh"

const refresh = new SearchRefresh()

/** Brings the search indexes up to what changed. */
export default async function refreshSearch(container: MedusaContainer): Promise<void> {
  try {
    await refresh.run(container)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`The search was not refreshed, next try soon: ${reason}`)
  }
}

export const config = { name: "refresh-search", schedule: { interval: 10_000, concurrency: "forbid" } }
