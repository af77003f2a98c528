import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Draft, DraftState } from "../modules/listings/drafts"
import { readListing } from "./rules/read-listing"
import { readVerdictReason, type Verdict } from "./rules/read-verdict"
import { createListingReviewStep } from "./steps/create-listing-review"
import { findListingCraftStep } from "./steps/find-listing-craft"
import { findListingPicturesStep } from "./steps/find-listing-pictures"
import { findWaitingDraftStep } from "./steps/find-waiting-draft"
import { moveListingDraftStep } from "./steps/move-listing-draft"
import { recordGoodsChangeStep } from "./steps/record-goods-change"
import { setGoodsPauseStep } from "./steps/set-goods-pause"
import { tellMembersStep } from "./steps/tell-members"
import { writeListingWorkflow } from "./write-listing"

export interface ReviewListingInput {
  /** Id of the draft that waits. */
  id: string
  verdict: Verdict
  /** What the household reads; ≥ 10 characters unless published. */
  reason?: unknown
  /** Id of the user; `system` for a stall that publishes directly. */
  by_id: string
  /** What was looked at: another revision is not what this verdict is about. */
  revision: number
}

interface Next {
  draft: DraftState
  product: "published" | "draft" | "rejected"
  /** Template in the household's feed. */
  news: string
}

const NEXT: Record<Verdict, Next> = {
  published: { draft: "published", product: "published", news: "listing-published" },
  sent_back: { draft: "open", product: "draft", news: "listing-sent-back" },
  rejected: { draft: "rejected", product: "rejected", news: "listing-rejected" },
}

/** What becomes of the product after the verdict; null: it stays. What its household paused stays paused. */
function statusAfter(verdict: Verdict, stands: { on_sale: boolean; paused: boolean }): Next["product"] | null {
  if (stands.paused) {
    return "draft"
  }
  return verdict === "published" || stands.on_sale ? null : NEXT[verdict].product
}

const SYSTEM = { kind: "system" as const, id: "system" }

/** Everything of the offer as it was sent goes on sale. */
const publishDraftWorkflow = createWorkflow("publish-draft", (input: { draft: Draft }) => {
  const draft = transform({ input }, (data) => data.input.draft)
  const craft = findListingCraftStep(
    transform({ draft }, (data) => ({ seller_id: data.draft.seller_id, craft: data.draft.answers.craft })),
  )
  const offer = transform({ draft, craft }, (data) =>
    readListing(data.draft.answers, { craft: data.craft, today: vietnamDate(new Date()) }),
  )
  const pictures = findListingPicturesStep({ seller_id: draft.seller_id, ids: offer.pictures, ready: true })
  writeListingWorkflow.runAsStep({
    input: {
      draft_id: draft.id,
      seller_id: draft.seller_id,
      product_id: draft.product_id,
      status: "published",
      with_stock: false,
      craft_id: craft.id,
      offer,
      pictures,
      listed_by: transform({ draft }, (data) => ({ kind: "seller_member" as const, id: data.draft.saved_by_id })),
    },
  })
  return new WorkflowResponse(pictures)
})

/**
 * An officer's verdict on goods that wait: on sale, back with a reason, or refused with a reason. What was on sale
 * already stays on sale as it was, unless its change is published. Kept for good, and told to the household at once.
 * Emits `listing.reviewed`. Answers `{ id, product_id, verdict }`.
 * @throws InputError `draft_not_found`, `listing_reviewed`, `draft_changed` (409), `reason_required`, `pictures_not_ready`
 */
export const reviewListingWorkflow = createWorkflow("review-listing", (input: ReviewListingInput) => {
  const reason = transform({ input }, (data) => readVerdictReason(data.input.reason, data.input.verdict))
  const wish = transform({ input }, ({ input: { id, revision } }) => ({ id, revision }))
  const seen = findWaitingDraftStep(wish).config({ name: "find-goods-of-waiting-draft" })
  // The one lock of a piece: what pauses, resumes, undoes, proposes or reviews it stands still meanwhile.
  const lock = transform({ seen }, (data) => `goods:${data.seen.draft.product_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
  const waiting = findWaitingDraftStep(wish)
  const draft = transform({ waiting }, (data) => data.waiting.draft)
  // Goods that were paused and sent for approval since are another version: that pause is over before their status says so.
  setGoodsPauseStep(
    transform({ waiting }, ({ waiting: { draft: reviewed, paused } }) => ({
      seller_id: reviewed.seller_id,
      product_id: reviewed.product_id ?? "",
      paused,
    })),
  )
  when({ input }, (data) => data.input.verdict === "published").then(() => {
    publishDraftWorkflow.runAsStep({ input: { draft } })
  })
  const next = transform({ input, waiting }, (data) => statusAfter(data.input.verdict, data.waiting))
  when({ next }, (data) => data.next !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ draft, next }, (data) => ({
        products: [{ id: data.draft.product_id ?? "", status: data.next ?? "draft" }],
      })),
    })
  })
  moveListingDraftStep(
    transform({ input, draft }, (data) => ({
      id: data.draft.id,
      from: data.draft.state,
      revision: data.draft.revision,
      to: NEXT[data.input.verdict].draft,
    })),
  )
  const review = transform({ input, draft, reason }, (data) => ({
    seller_id: data.draft.seller_id,
    product_id: data.draft.product_id ?? "",
    verdict: data.input.verdict,
    reason: data.reason,
    by_id: data.input.by_id,
  }))
  const kept = createListingReviewStep(review)
  tellMembersStep(
    transform({ review, draft }, (data) => ({
      seller_id: data.review.seller_id,
      template: NEXT[data.review.verdict].news,
      data: {
        name: String(data.draft.answers.name ?? ""),
        reason: data.review.reason,
        client_key: data.draft.client_key,
      },
    })),
  )
  when(
    { input, waiting },
    (data) => data.input.verdict === "published" && (data.waiting.on_sale || data.waiting.paused),
  ).then(() => {
    recordGoodsChangeStep(
      transform({ review, waiting, kept }, (data) => ({
        seller_id: data.review.seller_id,
        product_id: data.review.product_id,
        kind: "published" as const,
        before: { name: data.waiting.title },
        after: { name: String(data.waiting.draft.answers.name ?? "") },
        by: data.review.by_id === "system" ? SYSTEM : { kind: "user" as const, id: data.review.by_id },
        request_id: `review:${data.kept.id}`,
        undoes_id: null,
      })),
    )
  })
  emitEventStep({ eventName: "listing.reviewed", data: { id: review.product_id } })
  releaseLockStep({ key: lock, executeOnSubWorkflow: true })
  return new WorkflowResponse(
    transform({ input, review }, (data) => ({
      id: data.input.id,
      product_id: data.review.product_id,
      verdict: data.review.verdict,
    })),
  )
})
