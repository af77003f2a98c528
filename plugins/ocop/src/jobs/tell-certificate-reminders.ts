import type { MedusaContainer } from "@medusajs/framework/types"
import { tellRemindersWorkflow } from "../workflows/tell-reminders"

/** Every hour of Vietnam's day: what is told is told once, so a run that was missed costs nothing but an hour. */
export default async function tellCertificateReminders(container: MedusaContainer): Promise<void> {
  await tellRemindersWorkflow(container).run({ input: {} })
}

export const config = { name: "tell-certificate-reminders", schedule: "10 0-12 * * *" }
