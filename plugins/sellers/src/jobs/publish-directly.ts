import type { MedusaContainer } from "@medusajs/framework/types"
import { publishWaitingWorkflow } from "../workflows/publish-directly"

/** What an event lost: events live in the memory of a process. */
export default async function publishDirectly(container: MedusaContainer): Promise<void> {
  await publishWaitingWorkflow(container).run()
}

export const config = { name: "publish-directly", schedule: { interval: 60_000, concurrency: "forbid" } }
