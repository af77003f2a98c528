import { randomUUID } from "node:crypto"
import { InputError } from "@cho-lang/kit/input-error"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURNS_MODULE } from "../../modules/returns"
import type { PhotoSender } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { SellerOrderState } from "../../modules/seller-orders/models"
import { stateWrong } from "../rules/moves"
import { findShare } from "./find-share"

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

/** From when on there is something to photograph: what may be gone without a word of it, too, and what officers may be asked about it. */
const SHOWN: SellerOrderState[] = ["packed", "shipped", "ready_to_collect", "delivered", "completed", "returned"]

/**
 * Keeps a photo where no address leads to it. Undone by deleting it.
 * @throws InputError `seller_order_not_found`, `order_state_wrong` (409), `photos_too_many` (409)
 */
export const keepSharePhotoStep = createStep(
  "keep-share-photo",
  async ({ share_id, sent_by, base64, width, height }: SharePhotoInput, { container }) => {
    const { state, changes } = await findShare(container, { id: share_id })
    const cameBack = changes.some(({ action }) => action === "come_back")
    if (!SHOWN.includes(state as SellerOrderState) && !cameBack) {
      throw stateWrong("return", state as SellerOrderState)
    }
    const files = container.resolve(Modules.FILE)
    const file = await files.createFiles({
      filename: `return-${randomUUID()}.jpg`,
      mimeType: "image/jpeg",
      content: base64,
      access: "private",
    })
    const picture = { seller_order_id: share_id, sent_by, file_id: file.id, width, height, most: MOST }
    const id = await container.resolve<ReturnsModuleService>(RETURNS_MODULE).keepPicture(picture)
    if (!id) {
      await files.deleteFiles(file.id)
      throw new InputError({
        code: "photos_too_many",
        field: "file",
        type: "conflict",
        message: `At most ${MOST} photos`,
        details: { max: MOST },
      })
    }
    return new StepResponse({ id, width, height }, { id, file_id: file.id })
  },
  async (kept, { container }) => {
    if (kept) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).deleteSharePictures(kept.id)
      await container.resolve(Modules.FILE).deleteFiles(kept.file_id)
    }
  },
)

/** Takes away photos that no return or question named for a day, rows first: a file that stays behind leads nowhere. */
export const dropStrayPhotosStep = createStep("drop-stray-photos", async (_: Record<string, never>, { container }) => {
  const files = await container.resolve<ReturnsModuleService>(RETURNS_MODULE).dropStrayPictures()
  await container.resolve(Modules.FILE).deleteFiles(files)
  return new StepResponse(files.length)
})
