import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Draft } from "../modules/listings/drafts"
import { changeGoodsWorkflow } from "./change-goods"
import { changesOf } from "./rules/changes-of"
import { readListing } from "./rules/read-listing"
import { settleShown } from "./rules/settle-shown"
import { checkDeclarationStep } from "./steps/check-declaration"
import { findFormsStep } from "./steps/find-forms"
import { findListingCraftStep } from "./steps/find-listing-craft"
import { findListingDraftStep } from "./steps/find-listing-draft"
import { findListingPicturesStep } from "./steps/find-listing-pictures"
import { findProductOfDraftStep } from "./steps/find-product-of-draft"
import { moveListingDraftStep } from "./steps/move-listing-draft"
import { setGoodsPauseStep } from "./steps/set-goods-pause"
import { writeListingWorkflow } from "./write-listing"

interface ListedBy {
  kind: "seller_member" | "helper"
  id: string
}

export interface ProposeListingInput {
  seller_id: string
  /** The phone's name for the draft. */
  client_key: string
  /** The one that was looked at; null: whatever stands there. */
  revision: number | null
  listed_by: ListedBy
}

/** The part of `propose-listing` that is left out when the draft waits already. */
const proposeDraftWorkflow = createWorkflow("propose-draft", (input: { draft: Draft; listed_by: ListedBy }) => {
  const draft = transform({ input }, (data) => data.input.draft)
  // The one lock of a piece, taken as part of `propose-listing` and of an import alike; what is new has none to share.
  const lock = transform({ draft }, (data) => `goods:${data.draft.product_id ?? data.draft.id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
  const craft = findListingCraftStep(
    transform({ draft }, (data) => ({ seller_id: data.draft.seller_id, craft: data.draft.answers.craft })),
  )
  const offer = transform({ draft, craft }, (data) =>
    readListing(data.draft.answers, { craft: data.craft, today: vietnamDate(new Date()) }),
  )
  const pictures = findListingPicturesStep({ seller_id: draft.seller_id, ids: offer.pictures, ready: false })
  checkDeclarationStep({ seller_id: draft.seller_id, id: offer.declaration })
  const product = findProductOfDraftStep({ id: draft.id, product_id: draft.product_id })
  // Only what an officer let on sale comes back by a tap: a text nobody looked at ends the pause of the one before.
  when({ product }, (data) => data.product !== null && data.product.status !== "published").then(() => {
    setGoodsPauseStep(
      transform({ draft, product }, (data) => ({
        seller_id: data.draft.seller_id,
        product_id: data.product?.id ?? "",
        paused: false,
      })),
    )
  })
  const written = when({ product }, (data) => data.product?.status !== "published").then(() =>
    writeListingWorkflow.runAsStep({
      input: {
        draft_id: draft.id,
        seller_id: draft.seller_id,
        product_id: transform({ product }, (data) => data.product?.id ?? null),
        status: "proposed",
        with_stock: true,
        craft_id: craft.id,
        offer,
        pictures,
        listed_by: input.listed_by,
      },
    }),
  )
  when({ product }, (data) => data.product?.status === "published").then(() => {
    const product_id = transform({ product }, (data) => data.product?.id ?? "")
    const forms = findFormsStep({ product_id, offer })
    changeGoodsWorkflow.runAsStep({
      input: transform({ input, draft, product_id, offer, forms }, (data) => ({
        seller_id: data.draft.seller_id,
        product_id: data.product_id,
        variants: changesOf(
          { offer: data.offer, with_stock: true, with_first: false },
          { ids: data.forms.same, same: data.forms.same, uncounted: data.forms.uncounted },
        ),
        one_of_a_kind: data.offer.one_of_a_kind,
        by: data.input.listed_by,
      })),
    })
  })
  const product_id = transform({ product, written }, (data) => data.product?.id ?? data.written?.product_id ?? "")
  moveListingDraftStep(
    transform({ draft, product_id }, (data) => ({
      id: data.draft.id,
      from: data.draft.state,
      revision: data.draft.revision,
      to: "proposed" as const,
      product_id: data.product_id,
      before: data.draft.answers,
      answers: settleShown(data.draft.answers),
    })),
  )
  emitEventStep({ eventName: "listing.proposed", data: { id: product_id } })
  releaseLockStep({ key: lock, executeOnSubWorkflow: true })
  return new WorkflowResponse(product_id)
})

/**
 * Sends a draft for approval. What was never on sale becomes a product of status `proposed`, or is written over. Of what is on
 * sale, price and stock change at once, the number by what it differs from the one the form was shown; the rest stays as it is until an officer has agreed. Sent twice it counts once. Emits `listing.proposed`.
 * Answers `{ product_id, state }`.
 * @throws InputError `draft_not_found`, `craft_required`, `craft_unknown`, `picture_unknown`, `paper_not_found`, `forms_ordered`, `draft_changed`
 * and those
 * of `readListing`
 */
export const proposeListingWorkflow = createWorkflow("propose-listing", (input: ProposeListingInput) => {
  const lock = transform({ input }, (data) => `listing:${data.input.seller_id}:${data.input.client_key}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const draft = findListingDraftStep({
    seller_id: input.seller_id,
    client_key: input.client_key,
    revision: input.revision,
  })
  const sent = when({ draft }, (data) => data.draft.state !== "proposed").then(() =>
    proposeDraftWorkflow.runAsStep({ input: { draft, listed_by: input.listed_by } }),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(
    transform({ draft, sent }, (data) => ({
      product_id: data.sent ?? data.draft.product_id,
      state: "proposed" as const,
    })),
  )
})
