import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTINGS_MODULE } from "../modules/listings"
import type { ListingsModuleService } from "../modules/listings/service"
import { makePictureWidthsWorkflow } from "../workflows/make-picture-widths"

const AT_ONCE = 20
/** Milliseconds that the subscriber has. */
const GRACE = 30_000

/** Pictures whose event was lost, or whose widths could not be made: events live in the memory of a process. */
export default async function makePictureWidths(container: MedusaContainer): Promise<void> {
  const late = { $lt: new Date(Date.now() - GRACE) }
  const waiting = await container
    .resolve<ListingsModuleService>(LISTINGS_MODULE)
    .listListingPictures({ state: "waiting", updated_at: late }, { select: ["id"], take: AT_ONCE })
  if (waiting.length > 0) {
    await makePictureWidthsWorkflow(container).run({ input: { ids: waiting.map(({ id }) => id) } })
  }
}

export const config = { name: "make-picture-widths", schedule: { interval: 60_000, concurrency: "forbid" } }
