import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REPLACEMENTS_MODULE } from "../../modules/replacements"
import type { ReplacementsModuleService } from "../../modules/replacements/service"
import { RETURNS_MODULE } from "../../modules/returns"
import type { ReturnsModuleService } from "../../modules/returns/service"
import { replacementStateWrong } from "../rules/replacement-moves"
import { findReturn, type ReturnName } from "./find-return"
import { findReplacement, replacementNotFound } from "./move-replacement"

const replacements = (container: MedusaContainer) => container.resolve<ReplacementsModuleService>(REPLACEMENTS_MODULE)

/**
 * Whether something was sent once more whose receipt may be photographed.
 * @throws InputError `seller_order_not_found`, `return_not_found`, `replacement_not_found`, `replacement_state_wrong` (409)
 */
export async function refuseReplacementReceipt(container: MedusaContainer, name: ReturnName): Promise<void> {
  const { id } = await findReturn(container, name)
  const found = await findReplacement(container, id)
  if (!found) {
    throw replacementNotFound()
  }
  if (found.state !== "sent" && found.state !== "received") {
    throw replacementStateWrong("photograph", found.state)
  }
}

export const refuseReplacementReceiptStep = createStep(
  "refuse-replacement-receipt",
  async (name: ReturnName, { container }) => {
    await refuseReplacementReceipt(container, name)
    return new StepResponse(name.id)
  },
)

/**
 * Names a kept photo as the receipt of what was sent once more; answers the photo before it. Undone by naming that again.
 * @throws InputError `replacement_not_found` where it was taken back meanwhile
 */
export const nameReceiptStep = createStep(
  "name-replacement-receipt",
  async ({ share_return_id, photo_id }: { share_return_id: string; photo_id: string }, { container }) => {
    const named = await replacements(container).nameReceipt({ share_return_id, photo_id })
    if (!named) {
      throw replacementNotFound()
    }
    return new StepResponse(named.former, { share_return_id, photo_id: named.former })
  },
  async (before, { container }) => {
    if (before) {
      await replacements(container).nameReceipt(before)
    }
  },
)

/** Takes the photo away that was there before, its row first: a file that stays behind leads nowhere. Nothing is put back. */
export const dropFormerPhotoStep = createStep("drop-former-photo", async (former: string | null, { container }) => {
  if (former !== null) {
    const returns = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    const pictures = await returns.listSharePictures({ id: former })
    await returns.deleteSharePictures(former)
    await container.resolve(Modules.FILE).deleteFiles(pictures.map(({ file_id }) => file_id))
  }
  return new StepResponse(former)
})
