import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** The person who has proven a number (E.164) with a code: `{ id }`, null when there is none. */
export const findProvenPersonStep = createStep("find-proven-person", async (of: { phone: string }, { container }) => {
  const [person] = await container
    .resolve<SellersModuleService>(SELLERS_MODULE)
    .listSellerMembers({ phone: of.phone, phone_confirmed_at: { $ne: null } }, { select: ["id"], take: 1 })
  return new StepResponse({ id: person?.id ?? null })
})
