import type { MedusaContainer } from "@medusajs/framework/types"
import { tellRemindersWorkflow } from "../workflows/tell-reminders"

/** Every hour; the step looks at the clock in Vietnam. What is told is told once, so a run that was missed costs nothing but an hour. */
export default async function tellCertificateReminders(container: MedusaContainer): Promise<void> {
  await tellRemindersWorkflow(container).run({ input: {} })
}

export const config = { name: "tell-certificate-reminders", schedule: "10 * * * *" }
