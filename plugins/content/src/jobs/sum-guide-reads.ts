import type { MedusaContainer } from "@medusajs/framework/types"
import { sumGuideReadsWorkflow } from "../workflows/sum-guide-reads"

/** Keeps the intake short; staff see what is still in it too. */
export default async function sumGuideReads(container: MedusaContainer): Promise<void> {
  await sumGuideReadsWorkflow(container).run()
}

export const config = { name: "sum-guide-reads", schedule: { interval: 10 * 60_000, concurrency: "forbid" } }
