import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Holiday } from "./rules/read-holiday"
import { recordAuditStep } from "./steps/record-audit"
import { updateSellerStep } from "./steps/update-seller"

export interface SetHolidayInput {
  seller_id: string
  /** Null ends a holiday, or takes one back. */
  holiday: Holiday | null
  /** Owner or staff of the stall. */
  member_id: string
}

/**
 * Says from when until when a stall sells nothing; it opens again by itself the day after. Emits `seller.updated`.
 * @throws InputError `seller_not_found`
 */
export const setHolidayWorkflow = createWorkflow("set-holiday", (input: SetHolidayInput) => {
  const change = transform({ input }, ({ input: { holiday } }) => ({
    holiday_from: holiday?.from ?? null,
    holiday_until: holiday?.until ?? null,
  }))
  const changed = updateSellerStep({ id: input.seller_id, change })
  recordAuditStep(
    transform({ input, changed }, ({ input: { seller_id, holiday, member_id }, changed: { before } }) => ({
      actor: { kind: "seller_member" as const, id: member_id },
      seller_id,
      grant_id: null,
      action: holiday ? "holiday_set" : "holiday_ended",
      entity: "seller",
      entity_id: seller_id,
      before: before.holiday_from ? { from: before.holiday_from, until: before.holiday_until } : null,
      after: holiday && { ...holiday },
    })),
  )
  emitEventStep({ eventName: "seller.updated", data: { id: changed.id } })
  return new WorkflowResponse(changed)
})
