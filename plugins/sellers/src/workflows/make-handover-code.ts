import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readOwnerId, readSellerId } from "./rules/read-device"
import { checkMayHandOverStep } from "./steps/check-may-hand-over"
import { findOwnerStep } from "./steps/find-owner"
import { openHandoverStep } from "./steps/open-handover"
import { recordAuditStep } from "./steps/record-audit"

/** Who hands the code over: a helper or staff. */
export interface HandoverMaker {
  kind: "seller_member" | "user"
  id: string
}

export interface MakeHandoverCodeInput {
  maker: HandoverMaker
  /** As given. */
  seller_id: unknown
  /** The owner who is to get in, as given; may be left out where there is one. */
  member_id: unknown
  /** Commune an officer is bound to; null: any. */
  commune_code: string | null
}

/**
 * Makes a way in for the owner of a stall, to be handed over face to face; written down with who made it.
 * @returns `{ handover_code, path, expires_at }`: eight characters, the page that takes them, UTC
 * @throws InputError `seller_not_found`, `owner_missing`, `owner_ambiguous` (409, `owners`), `owner_not_found`,
 * `handover_not_yours` and those of texts
 */
export const makeHandoverCodeWorkflow = createWorkflow("make-handover-code", (input: MakeHandoverCodeInput) => {
  const seller_id = transform({ input }, (data) => readSellerId(data.input.seller_id))
  const right = checkMayHandOverStep({ maker: input.maker, seller_id })
  const member_id = transform({ input }, (data) => readOwnerId(data.input.member_id))
  const owner = findOwnerStep({ seller_id, member_id, commune_code: input.commune_code })
  const is_bound = transform({ input }, ({ input: { maker, commune_code } }) => {
    return maker.kind === "seller_member" || commune_code !== null
  })
  const opened = openHandoverStep({
    member_id: owner.member_id,
    seller_id,
    made_by_kind: input.maker.kind,
    made_by_id: input.maker.id,
    is_bound,
  })
  recordAuditStep(
    transform({ input, seller_id, right, owner, opened }, (data) => ({
      actor: {
        kind: data.input.maker.kind === "user" ? ("user" as const) : ("helper" as const),
        id: data.input.maker.id,
      },
      seller_id: data.seller_id,
      grant_id: data.right.grant_id,
      action: "handover_code_made",
      entity: "handover_code",
      entity_id: data.opened.id,
      before: null,
      after: { for: data.owner.member_id, expires_at: data.opened.expires_at },
    })),
  )
  return new WorkflowResponse(
    transform({ opened }, (data) => ({
      handover_code: data.opened.code,
      path: `/ban-hang/ma/${data.opened.code}`,
      expires_at: data.opened.expires_at,
    })),
  )
})
