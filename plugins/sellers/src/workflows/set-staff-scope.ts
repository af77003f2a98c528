import { InputError } from "@cho-lang/kit/input-error"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { staffActor } from "./rules/actor"
import { readStaffScope } from "./rules/read-staff-scope"
import { findScopePlaceStep } from "./steps/find-scope-place"
import { findUserStep } from "./steps/find-user"
import { recordAuditStep } from "./steps/record-audit"
import { saveStaffScopeStep } from "./steps/save-staff-scope"

export interface SetStaffScopeInput {
  /** E-mail of the Medusa admin user. */
  email: string
  /** `site`, `province` or `commune`. */
  level: string
  /** Official code of the commune (five digits) or province (two). */
  code?: string | null
  duties: string[]
  /** User who gives it; null for the command line and the seed. */
  given_by: string | null
}

/**
 * Says what an admin user may see and is charged with; replaces the scope before.
 * @throws InputError `user_not_found`, `own_scope` and those of `readStaffScope`
 */
export const setStaffScopeWorkflow = createWorkflow("set-staff-scope", (input: SetStaffScopeInput) => {
  const wish = transform({ input }, (data) => readStaffScope(data.input))
  const user = findUserStep(input.email)
  const place = findScopePlaceStep(wish)
  const row = transform({ wish, user, place, input }, (data) => {
    if (data.user.id === data.input.given_by) {
      throw new InputError({ code: "own_scope", type: "not_allowed", message: "Somebody else must change your scope" })
    }
    return { user_id: data.user.id, level: data.wish.level, duties: data.wish.duties, ...data.place }
  })
  const saved = saveStaffScopeStep(row)
  recordAuditStep(
    transform({ row, saved, input }, (data) => ({
      actor: staffActor(data.input.given_by),
      seller_id: null,
      grant_id: null,
      action: "staff_scope_set",
      entity: "user",
      entity_id: data.row.user_id,
      before: data.saved.before,
      after: { ...data.row },
    })),
  )
  return new WorkflowResponse(transform({ saved, row }, (data) => ({ id: data.saved.id, ...data.row })))
})
