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
    const [before] = await staff.listStaffScopes({ user_id: row.user_id }, { take: 1 })
    const saved = before ? await staff.updateStaffScopes({ id: before.id, ...row }) : await staff.createStaffScopes(row)
    const old = before
      ? {
          id: before.id,
          level: before.level,
          commune_code: before.commune_code,
          province_code: before.province_code,
          duties: before.duties,
        }
      : null
    return new StepResponse({ id: saved.id, before: old }, { id: saved.id, before: old })
  },
  async (done, { container }) => {
    if (!done) {
      return
    }
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE)
    await (done.before ? staff.updateStaffScopes(done.before) : staff.deleteStaffScopes(done.id))
  },
)
