import type { MedusaContainer } from "@medusajs/framework/types"
import { alarmHouseholdsWorkflow } from "../workflows"

/** Looks every minute which households should be rung up. */
export default async function alarmHouseholds(container: MedusaContainer): Promise<void> {
  await alarmHouseholdsWorkflow(container).run({ input: {} })
}

export const config = { name: "alarm-households", schedule: { interval: 60_000, concurrency: "forbid" } }
