import { vietnamDate } from "@cho-lang/kit/vietnam-date"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { LAST_OF_IDENTITY, maskTail } from "./rules/mask"
import { readIdentity } from "./rules/read-identity"
import { recordAuditStep } from "./steps/record-audit"
import { saveIdentityStep } from "./steps/save-identity"

export interface SaveIdentityInput {
  seller_id: string
  /** The owner. */
  member_id: string
  /** `number`, `birth_date`, `tax_code`. */
  form: Record<string, unknown>
}

/**
 * Keeps the owner's identity, sealed, and waits for somebody to verify it. The audit says that it changed, and the
 * last digits as the desk shows them.
 * @throws InputError those of `readIdentity`
 */
export const saveIdentityWorkflow = createWorkflow("save-identity", (input: SaveIdentityInput) => {
  const identity = transform({ input }, (data) => readIdentity(data.input.form, vietnamDate(new Date())))
  const before = saveIdentityStep({ seller_id: input.seller_id, identity })
  const entry = transform(
    { input, identity, before },
    ({ input: { seller_id, member_id }, identity: { number }, before: known }) => ({
      actor: { kind: "seller_member" as const, id: member_id },
      seller_id,
      grant_id: null,
      action: "identity_changed",
      entity: "seller_identity",
      entity_id: seller_id,
      before: known.was_there ? { verified: known.was_verified } : null,
      after: { verified: false, number: maskTail(number, LAST_OF_IDENTITY) },
    }),
  )
  recordAuditStep(entry)
  return new WorkflowResponse({ seller_id: input.seller_id })
})
