import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { workListingImportsWorkflow } from "../workflows/work-listing-imports"

/** A spreadsheet that came, or was started. What is lost here is found by the job of the same name. */
export default async function workListingImport({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await workListingImportsWorkflow(container).run({ input: { ids: [event.data.id] } })
}

export const config: SubscriberConfig = { event: "listing-import.waiting" }
