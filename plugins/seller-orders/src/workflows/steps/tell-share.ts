import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findShare } from "./find-share"
import { peopleOf } from "./tell-households"

export interface ShareNews {
  share_id: string
  /** Name of the news; the desk holds the words. */
  template:
    | "return-asked"
    | "return-withdrawn"
    | "way-back-paid"
    | "refund-received"
    | "refund-settled"
    | "dispute-opened"
    | "dispute-decided"
}

/** Puts news of one share into the feeds of its stall's people; answers how many were told. */
export const tellShareStep = createStep("tell-share", async ({ share_id, template }: ShareNews, { container }) => {
  const { seller_id, reference } = await findShare(container, { id: share_id })
  const people = (await peopleOf(container, [seller_id])).get(seller_id) ?? []
  if (people.length > 0) {
    await container.resolve(Modules.NOTIFICATION).createNotifications(
      people.map((member_id) => ({
        to: member_id,
        receiver_id: member_id,
        channel: "feed",
        template,
        resource_type: "seller_order",
        resource_id: share_id,
        data: { seller_id, reference, order: share_id },
      })),
    )
  }
  return new StepResponse(people.length)
})
