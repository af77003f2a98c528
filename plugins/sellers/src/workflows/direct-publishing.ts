import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { readVerdictReason } from "./rules/read-verdict"
import { endDirectPublishingStep, grantDirectPublishingStep } from "./steps/direct-publishing"
import { recordAuditStep } from "./steps/record-audit"
import { tellMembersStep } from "./steps/tell-members"

export interface DirectPublishingInput {
  seller_id: string
  /** Id of the user. */
  by_id: string
}

/** Told and written down once, when the mark is new. */
const tellOfMarkWorkflow = createWorkflow(
  "tell-of-direct-publishing",
  (input: DirectPublishingInput & { id: string }) => {
    tellMembersStep(
      transform({ input }, (data) => ({
        seller_id: data.input.seller_id,
        template: "direct-publishing-granted",
        data: {},
      })),
    )
    recordAuditStep(
      transform({ input }, ({ input: { seller_id, by_id, id } }) => ({
        actor: { kind: "user" as const, id: by_id },
        seller_id,
        grant_id: null,
        action: "direct_publishing_granted",
        entity: "direct_publishing",
        entity_id: id,
        before: null,
        after: null,
      })),
    )
    return new WorkflowResponse(input.id)
  },
)

/**
 * Marks a stall as publishing directly, tells its people and what waits of it goes on sale (`direct-publishing.granted`).
 * Twice is once. Answers `{ id }`.
 * @throws InputError `stall_not_proven` (409)
 */
export const grantDirectPublishingWorkflow = createWorkflow(
  "grant-direct-publishing-workflow",
  (input: DirectPublishingInput) => {
    const lock = transform({ input }, (data) => `direct-publishing:${data.input.seller_id}`)
    acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
    const granted = grantDirectPublishingStep({ seller_id: input.seller_id, granted_by: input.by_id })
    when({ granted }, (data) => data.granted.is_new).then(() => {
      tellOfMarkWorkflow.runAsStep({ input: { seller_id: input.seller_id, by_id: input.by_id, id: granted.id } })
    })
    emitEventStep({ eventName: "direct-publishing.granted", data: { seller_id: input.seller_id } })
    releaseLockStep({ key: lock })
    return new WorkflowResponse({ id: granted.id })
  },
)

/**
 * Takes the mark back, with a reason (≥ 10 characters) that the household reads. Answers `{ id }`.
 * @throws InputError `direct_publishing_not_found` (404), `reason_required`
 */
export const endDirectPublishingWorkflow = createWorkflow(
  "end-direct-publishing-workflow",
  (input: DirectPublishingInput & { reason: unknown }) => {
    const reason = transform({ input }, (data) => readVerdictReason(data.input.reason, "sent_back") ?? "")
    const lock = transform({ input }, (data) => `direct-publishing:${data.input.seller_id}`)
    acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
    const ended = endDirectPublishingStep({ seller_id: input.seller_id, ended_by: input.by_id, end_reason: reason })
    tellMembersStep(
      transform({ input, reason }, (data) => ({
        seller_id: data.input.seller_id,
        template: "direct-publishing-ended",
        data: { reason: data.reason },
      })),
    )
    recordAuditStep(
      transform({ input, ended, reason }, ({ input: { seller_id, by_id }, ended: { id }, reason: why }) => ({
        actor: { kind: "user" as const, id: by_id },
        seller_id,
        grant_id: null,
        action: "direct_publishing_ended",
        entity: "direct_publishing",
        entity_id: id,
        before: null,
        after: { reason: why },
      })),
    )
    releaseLockStep({ key: lock })
    return new WorkflowResponse(ended)
  },
)
