import type { Duty, ScopeLevel } from "@cho-lang/kit/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../modules/staff"
import type { StaffModuleService } from "../../modules/staff/service"

export interface ScopeRow {
  user_id: string
  level: ScopeLevel
  commune_code: string | null
  province_code: string | null
  duties: Duty[]
}

/** Gives a user this scope in place of the one before; undone by writing back what stood there. */
export const saveStaffScopeStep = createStep(
  "save-staff-scope",
  async (row: ScopeRow, { container }) => {
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE)
    const saved = await staff.replaceScope(row)
    return new StepResponse(saved, saved)
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE)
    await (done.before ? staff.updateStaffScopes(done.before) : staff.deleteStaffScopes(done.id))
  },
)
