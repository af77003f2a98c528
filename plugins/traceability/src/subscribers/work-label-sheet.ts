import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { workLabelSheetsWorkflow } from "../workflows/work-label-sheets"

/** Labels that somebody asked for. What is lost here is found by the job `work-label-sheets`. */
export default async function workLabelSheet({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await workLabelSheetsWorkflow(container).run({ input: { ids: [event.data.id] } })
}

export const config: SubscriberConfig = { event: "label-sheet.waiting" }
