import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findShare } from "./find-share"
import { peopleOf } from "./tell-households"

/** Tells a stall's people that the buyer does not want an order any more: they may be packing it. */
export const tellCancelledStep = createStep("tell-cancelled-step", async ({ id }: { id: string }, { container }) => {
  const { seller_id, reference } = await findShare(container, { id })
  const people = (await peopleOf(container, [seller_id])).get(seller_id) ?? []
  if (people.length > 0) {
    await container.resolve(Modules.NOTIFICATION).createNotifications(
      people.map((member_id) => ({
        to: member_id,
        receiver_id: member_id,
        channel: "feed",
        template: "order-cancelled",
        resource_type: "seller_order",
        resource_id: id,
        data: { seller_id, reference, order: id },
      })),
    )
  }
  return new StepResponse(people.length)
})
