import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Commune that bears the messages to a number: that of the person's first stall; null when nobody has the number or no stall. */
export const findCommuneStep = createStep("find-commune", async ({ phone }: { phone: string }, { container }) => {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [membership] = await sellers.listSellerMemberships(
    { member: { phone } },
    { relations: ["seller"], order: { created_at: "ASC" }, take: 1 },
  )
  return new StepResponse<string | null, null>(membership?.seller?.commune_code ?? null, null)
})
