import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readLongDelivered, readNeverCame } from "../queries/leftovers"
import { readLongSent } from "../queries/long-sent"
import { moveReturnWorkflow, moveShareWorkflow } from "../workflows"

/** One that fails keeps the others from nothing: it is told, and tried again. */
async function tryIt(container: MedusaContainer, what: string, run: () => Promise<unknown>): Promise<void> {
  await run().catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`${what}: ${why}`)
  })
}

/**
 * A return whose goods never came is closed; what was paid before and sent long ago without a word since counts as delivered, and
 * its buyer's seven days begin; a share that was delivered seven days ago, and of which nobody complained, is complete.
 */
export default async function completeShares(container: MedusaContainer): Promise<void> {
  for (const { id, share_id } of await readNeverCame(container)) {
    const input = { id, share_id, action: "lapse" as const }
    await tryIt(container, `Closing return ${id}`, () => moveReturnWorkflow(container).run({ input }))
  }
  const by = { kind: "system" as const, id: null }
  for (const id of await readLongSent(container)) {
    const input = { id, action: "deliver" as const, by }
    await tryIt(container, `Taking share ${id} for delivered`, () => moveShareWorkflow(container).run({ input }))
  }
  for (const id of await readLongDelivered(container)) {
    const input = { id, action: "complete" as const, by }
    await tryIt(container, `Completing share ${id}`, () => moveShareWorkflow(container).run({ input }))
  }
}

export const config = { name: "complete-shares", schedule: { interval: 600_000, concurrency: "forbid" } }
