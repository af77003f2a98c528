import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellBuyerDeedWorkflow } from "../workflows"

/** The buyer answered what sending costs: the household waits for it. What is lost here stands on the order all the same. */
export default async function tellFeeAnswered({
  event: { data },
  container,
}: SubscriberArgs<{ id: string; agree: boolean }>): Promise<void> {
  const news = data.agree ? ("order-fee-agreed" as const) : ("order-fee-refused" as const)
  await tellBuyerDeedWorkflow(container).run({ input: { id: data.id, news } })
}

export const config: SubscriberConfig = { event: "seller-order.fee-answered" }
