import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findShare } from "./find-share"
import { peopleOf } from "./tell-households"

/** What a buyer did with a share, or an officer who ended it, as the news call it; the desk holds the words. */
export type BuyerNews = "order-cancelled" | "order-ended" | "order-fee-agreed" | "order-fee-refused"

export interface BuyerDeed {
  /** The share's. */
  id: string
  news: BuyerNews
}

/** Tells a stall's people what the buyer did: they may be packing an order that is cancelled, or wait for an answer. */
export const tellBuyerDeedStep = createStep("tell-buyer-deed-step", async ({ id, news }: BuyerDeed, { container }) => {
  const { seller_id, reference } = await findShare(container, { id })
  const people = (await peopleOf(container, [seller_id])).get(seller_id) ?? []
  if (people.length > 0) {
    await container.resolve(Modules.NOTIFICATION).createNotifications(
      people.map((member_id) => ({
        to: member_id,
        receiver_id: member_id,
        channel: "feed",
        template: news,
        resource_type: "seller_order",
        resource_id: id,
        data: { seller_id, reference, order: id },
      })),
    )
  }
  return new StepResponse(people.length)
})
