import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { makePictureWidthsWorkflow } from "../workflows/make-picture-widths"

/** The widths of a picture that has just come. What is lost here is found by the job of the same name. */
export default async function makePictureWidths({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await makePictureWidthsWorkflow(container).run({ input: { ids: [event.data.id] } })
}

export const config: SubscriberConfig = { event: "listing-picture.kept" }
