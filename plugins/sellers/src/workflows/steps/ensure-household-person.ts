import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface HouseholdPerson {
  /** E.164. */
  phone: string
  name: string
  /** A code sent to this number came back. */
  is_confirmed: boolean
}

/** The person with this number, made when there is none; undone by deleting a new one, or its confirmation. */
export const ensureHouseholdPersonStep = createStep(
  "ensure-household-person",
  async ({ phone, name, is_confirmed }: HouseholdPerson, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [known] = await sellers.listSellerMembers({ phone }, { take: 1 })
    if (!known) {
      const { id } = await sellers.createSellerMembers({
        phone,
        name,
        phone_confirmed_at: is_confirmed ? new Date() : null,
      })
      return new StepResponse({ id }, { id, is_new: true })
    }
    if (known.phone_confirmed_at || !is_confirmed) {
      return new StepResponse({ id: known.id }, null)
    }
    await sellers.updateSellerMembers({ id: known.id, phone_confirmed_at: new Date() })
    return new StepResponse({ id: known.id }, { id: known.id, is_new: false })
  },
  async (done, { container }) => {
    if (done) {
      const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
      await (done.is_new
        ? sellers.deleteSellerMembers(done.id)
        : sellers.updateSellerMembers({ id: done.id, phone_confirmed_at: null }))
    }
  },
)
