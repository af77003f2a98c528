import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readReplacementsToMend } from "../queries/loose-replacements"
import { mendReplacementWorkflow, moveReplacementWorkflow } from "../workflows"

/** One thing that fails keeps the others from nothing: it is told, and tried again in a minute. */
async function each<Thing>(
  container: MedusaContainer,
  things: Thing[],
  mend: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  for (const thing of things) {
    await mend(thing).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Mending ${JSON.stringify(thing)}: ${why}`)
    })
  }
}

/**
 * What is sent once more for goods that come back: what officers decided over, or a dying process left, is not sent any
 * more; pieces that are kept for nothing can be sold; what was sent two weeks longer ago than its way takes has arrived, and what was promised thirty days
 * ago and never sent is paid back.
 */
export default async function mendReplacements(container: MedusaContainer): Promise<void> {
  const { loose, kept, timed } = await readReplacementsToMend(container)
  const ids = [...new Set([...loose, ...kept].map(({ return_id }) => return_id))]
  await each(container, ids, (return_id) => mendReplacementWorkflow(container).run({ input: { return_id } }))
  await each(container, timed, (input) => moveReplacementWorkflow(container).run({ input }))
}

export const config = { name: "mend-replacements", schedule: { interval: 60_000, concurrency: "forbid" } }
