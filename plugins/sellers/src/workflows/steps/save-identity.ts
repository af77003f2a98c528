import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { OpenIdentity } from "../../modules/sellers/identity"
import type { SellersModuleService } from "../../modules/sellers/service"

/**
 * Seals an identity in the place of the one before. What somebody verified was another text, so verification begins
 * anew. Answers whether one was there and was verified, never what stands in it. Undone by putting back the old row.
 */
export const saveIdentityStep = createStep(
  "save-identity-step",
  async ({ seller_id, identity }: { seller_id: string; identity: OpenIdentity }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const saved = await sellers.saveIdentity(seller_id, sellers.sealIdentity(seller_id, identity))
    const { before } = saved
    return new StepResponse({ was_there: before !== null, was_verified: Boolean(before?.verified_at) }, saved)
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).putBack(saved)
    }
  },
)
