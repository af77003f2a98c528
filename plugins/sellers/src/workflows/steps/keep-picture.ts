import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTINGS_MODULE } from "../../modules/listings"
import type { NewPicture } from "../../modules/listings/pictures"
import type { ListingsModuleService } from "../../modules/listings/service"

/** Writes down the picture; where the stall has it already, the second copy of the file goes. */
export const keepPictureStep = createStep(
  "keep-picture-step",
  async (picture: NewPicture, { container }) => {
    const kept = await container.resolve<ListingsModuleService>(LISTINGS_MODULE).keepPicture(picture)
    if (!kept.is_new) {
      await container.resolve(Modules.FILE).deleteFiles(picture.master_id)
    }
    return new StepResponse(kept, kept.is_new ? kept.picture.id : undefined)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<ListingsModuleService>(LISTINGS_MODULE).deleteListingPictures(id)
    }
  },
)
