import { setStaffScopeWorkflow } from "@cho-lang/sellers/workflows"
import type { ExecArgs } from "@medusajs/framework/types"

/**
 * Says what an admin user may see; `npm run staff` runs it with `medusa exec`. From the environment: STAFF_EMAIL,
 * STAFF_LEVEL (site, province, commune), STAFF_CODE (official code), STAFF_DUTIES (parted by commas).
 */
export default async function giveStaffScope({ container }: ExecArgs): Promise<void> {
  const { STAFF_EMAIL, STAFF_LEVEL, STAFF_CODE, STAFF_DUTIES } = process.env
  const { result } = await setStaffScopeWorkflow(container).run({
    input: {
      email: STAFF_EMAIL ?? "",
      level: STAFF_LEVEL ?? "site",
      code: STAFF_CODE || null,
      duties: (STAFF_DUTIES ?? "").split(",").filter((duty) => duty !== ""),
      given_by: null,
    },
  })
  process.stdout.write(`staff: ${STAFF_EMAIL} ${result.level} ${STAFF_CODE ?? ""} ${result.duties.join(", ")}\n`)
}
