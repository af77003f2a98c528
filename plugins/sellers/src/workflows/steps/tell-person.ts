import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clearFeed, type News, writeFeed } from "./feed"

/** Puts news into one person's feed; nobody's, when `member_id` is null. Undone by taking it back. */
export const tellPersonStep = createStep(
  "tell-person",
  async ({ member_id, ...news }: News & { member_id: string | null }, { container }) => {
    const ids = await writeFeed(container, member_id === null ? [] : [member_id], news)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => clearFeed(container, ids),
)
