import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { ListingsModuleService } from "../../modules/listings/service"

export interface PicturesOfListing {
  seller_id: string
  ids: string[]
  /** True: each must have its widths. */
  ready: boolean
}

/**
 * Keys of a stall's own photos, in the order asked for.
 * @throws InputError `picture_unknown`, `pictures_not_ready` (409)
 */
export const findListingPicturesStep = createStep(
  "find-listing-pictures",
  async ({ seller_id, ids, ready }: PicturesOfListing, { container }) => {
    const listings = container.resolve<ListingsModuleService>(LISTINGS_MODULE)
    const found = await listings.listListingPictures({ id: ids, seller_id }, { select: ["id", "key", "state"] })
    const pictures = new Map(found.map((picture) => [picture.id, picture]))
    const keys = ids.map((id) => {
      const picture = pictures.get(id)
      if (!picture || picture.state === "failed") {
        throw new InputError({ code: "picture_unknown", field: "pictures", message: `No photo ${id} of this stall` })
      }
      if (ready && picture.state !== "ready") {
        throw new InputError({
          code: "pictures_not_ready",
          field: "pictures",
          type: "conflict",
          message: "The photos are still being made ready",
        })
      }
      return picture.key
    })
    return new StepResponse(keys)
  },
)
