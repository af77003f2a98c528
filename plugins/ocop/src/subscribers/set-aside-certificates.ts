import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { setAsideCertificatesWorkflow } from "../workflows/set-aside-certificates"

/** Goods that were written anew. What is lost here the job of the same name finds. */
export default async function setAsideCertificates({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await setAsideCertificatesWorkflow(container).run({ input: { product_id: event.data.id } })
}

export const config: SubscriberConfig = { event: "product.updated" }
