import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readLongDelivered } from "../queries/leftovers"
import { moveShareWorkflow } from "../workflows"

/** A share that was delivered seven days ago, and of which nobody complained, is complete. */
export default async function completeShares(container: MedusaContainer): Promise<void> {
  for (const id of await readLongDelivered(container)) {
    await moveShareWorkflow(container)
      .run({ input: { id, action: "complete", by: { kind: "system", id: null } } })
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        container.resolve(ContainerRegistrationKeys.LOGGER).error(`Completing share ${id}: ${why}`)
      })
  }
}

export const config = { name: "complete-shares", schedule: { interval: 600_000, concurrency: "forbid" } }
