import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { PersonChange } from "../rules/read-person-change"

/** Writes name and form of address; undone by writing back what stood there. */
export const changePersonStep = createStep(
  "change-person-step",
  async ({ id, change }: { id: string; change: PersonChange }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { name, form_of_address } = await sellers.retrieveSellerMember(id)
    await sellers.updateSellerMembers({ id, ...change })
    return new StepResponse({ id }, { id, name, form_of_address })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateSellerMembers(before)
    }
  },
)
