import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { workFairsWorkflow } from "../workflows/work-fairs"

/** A catalogue that somebody asked for. What is lost here is found by the job `work-fair-catalogues`. */
export default async function workFair({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await workFairsWorkflow(container).run({ input: { ids: [event.data.id] } })
}

export const config: SubscriberConfig = { event: "fair-catalogue.waiting" }
