import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPUTES_MODULE } from "../../modules/disputes"
import type { DisputesModuleService } from "../../modules/disputes/service"
import { RETURNS_MODULE } from "../../modules/returns"
import type { PhotoSender } from "../../modules/returns/models"
import type { ReturnsModuleService } from "../../modules/returns/service"
import type { NamedPictures } from "../../modules/returns/take-pictures"
import { MOST_PHOTOS } from "../rules/read-return"
import { findShare } from "./find-share"

export interface QuestionPhotos {
  share_id: string
  /** Of the question. */
  id: string
  sent_by: PhotoSender
  photo_ids: string[]
  /** The question was asked before, by the same form: what stands beside it already is not sent twice. */
  is_again: boolean
}

/**
 * Names the photos that stand beside a question. A form that comes again uploads its photos again: where some of its sender stand there,
 * those stay and these belong to nothing. Undone by taking them away from it.
 * @throws InputError `photo_unknown`, `photos_too_many` (409)
 */
export const nameQuestionPhotosStep = createStep(
  "name-question-photos",
  async ({ share_id, id, sent_by, photo_ids, is_again }: QuestionPhotos, { container }) => {
    const returns = container.resolve<ReturnsModuleService>(RETURNS_MODULE)
    if (is_again && (await returns.listSharePictures({ dispute_id: id, sent_by }, { take: 1 })).length > 0) {
      return new StepResponse(id, null)
    }
    const column = "dispute_id" as const
    const wish: NamedPictures = { seller_order_id: share_id, sent_by, photo_ids, column, of: id, most: MOST_PHOTOS }
    await returns.takePictures(wish)
    return new StepResponse(id, wish)
  },
  async (wish, { container }) => {
    if (wish) {
      await container.resolve<ReturnsModuleService>(RETURNS_MODULE).letPicturesGo(wish)
    }
  },
)

/**
 * A question of this stall's share that officers have not decided.
 * @throws InputError `seller_order_not_found`, `dispute_not_found`, `dispute_decided` (409)
 */
export const findOpenQuestionStep = createStep(
  "find-open-question",
  async ({ id, share_id, seller_id }: { id: string; share_id: string; seller_id: string }, { container }) => {
    const share = await findShare(container, { id: share_id, seller_id })
    const [question] = await container
      .resolve<DisputesModuleService>(DISPUTES_MODULE)
      .listShareDisputes({ id, seller_order_id: share.id })
    if (!question) {
      throw new InputError({ code: "dispute_not_found", type: "not_found", message: "No such dispute of this order" })
    }
    if (question.state !== "open") {
      throw new InputError({ code: "dispute_decided", type: "conflict", message: "It was decided before" })
    }
    return new StepResponse({ id })
  },
)
