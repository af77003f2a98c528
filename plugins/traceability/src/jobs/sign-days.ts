import type { MedusaContainer } from "@medusajs/framework/types"
import { signDaysWorkflow } from "../workflows/sign-days"

/** Every hour, so that a day is signed soon after midnight in Vietnam, and a missed one with the next run. */
export default async function signDays(container: MedusaContainer): Promise<void> {
  await signDaysWorkflow(container).run({ input: {} })
}

export const config = { name: "sign-days-of-lots", schedule: "7 * * * *" }
