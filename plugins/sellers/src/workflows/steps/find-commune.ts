import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

/** Commune that bears the messages to a person: that of the first stall; null when there is no such person, or no stall. */
export const findCommuneStep = createStep(
  "find-commune",
  async (person: { phone: string } | { id: string }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [membership] = await sellers.listSellerMemberships(
      { member: person },
      { relations: ["seller"], order: { created_at: "ASC" }, take: 1 },
    )
    return new StepResponse<string | null, null>(membership?.seller?.commune_code ?? null, null)
  },
)
