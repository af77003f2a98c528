import { InputError } from "@cho-lang/kit/input-error"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { PhotoSender } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"

export interface SharePhotoInput {
  share_id: string
  sent_by: PhotoSender
  /** JPEG, cleaned by the kit. */
  base64: string
  width: number
  height: number
}

/** Of one share and one sender: enough for some tries, too few to fill a disk. */
const MOST = 24

/**
 * Keeps a photo where no address leads to it. Undone by deleting it.
 * @throws InputError `photos_too_many` (409)
 */
export const keepSharePhotoStep = createStep(
  "keep-share-photo",
  async ({ share_id, sent_by, base64, width, height }: SharePhotoInput, { container }) => {
    const service = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const [, count] = await service.listAndCountSharePictures({ seller_order_id: share_id, sent_by }, { take: 1 })
    if (count >= MOST) {
      throw new InputError({
        code: "photos_too_many",
        field: "file",
        type: "conflict",
        message: `At most ${MOST} photos`,
        details: { max: MOST },
      })
    }
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `return-${share_id}.jpg`,
      mimeType: "image/jpeg",
      content: base64,
      access: "private",
    })
    const kept = await service.createSharePictures({
      seller_order_id: share_id,
      sent_by,
      file_id: file.id,
      width,
      height,
    })
    return new StepResponse({ id: kept.id, width, height }, { id: kept.id, file_id: file.id })
  },
  async (kept, { container }) => {
    if (kept) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).deleteSharePictures(kept.id)
      await container.resolve(Modules.FILE).deleteFiles(kept.file_id)
    }
  },
)
