import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../modules/staff"
import type { StaffModuleService } from "../../modules/staff/service"

/**
 * Takes a user's scope away; undone by giving it back. Nobody ends the own one: a site would lock itself out.
 * @throws InputError `scope_not_found`, `own_scope`
 */
export const endStaffScopeStep = createStep(
  "end-staff-scope",
  async ({ id, ended_by }: { id: string; ended_by: string }, { container }) => {
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE)
    const [scope] = await staff.listStaffScopes({ id }, { take: 1 })
    if (!scope) {
      throw new InputError({ code: "scope_not_found", field: "id", type: "not_found", message: "No such scope" })
    }
    if (scope.user_id === ended_by) {
      throw new InputError({ code: "own_scope", type: "not_allowed", message: "Somebody else must change your scope" })
    }
    await staff.softDeleteStaffScopes([id])
    const { user_id, level, commune_code, province_code, duties } = scope
    return new StepResponse({ user_id, before: { level, commune_code, province_code, duties } }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<StaffModuleService>(STAFF_MODULE).restoreStaffScopes([id])
    }
  },
)
