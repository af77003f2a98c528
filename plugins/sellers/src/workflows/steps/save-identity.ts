import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { OpenIdentity } from "../../modules/sellers/identity"
import type { SellersModuleService } from "../../modules/sellers/service"

const UNVERIFIED = { method: null, verified_at: null, verified_by: null, note: null }

/**
 * Seals an identity in the place of the one before. What somebody verified was another text, so verification begins
 * anew. Answers whether one was there and was verified, never what stands in it. Undone by putting back the old row.
 */
export const saveIdentityStep = createStep(
  "save-identity-step",
  async ({ seller_id, identity }: { seller_id: string; identity: OpenIdentity }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const sealed = sellers.sealIdentity(seller_id, identity)
    const [known] = await sellers.listSellerIdentities({ seller_id }, { take: 1 })
    const answer = { was_there: known !== undefined, was_verified: Boolean(known?.verified_at) }
    if (known) {
      await sellers.updateSellerIdentities({ id: known.id, ...sealed, ...UNVERIFIED })
    }
    const created = known ? null : await sellers.createSellerIdentities({ seller_id, ...sealed })
    return new StepResponse(answer, { known: known ?? null, newId: created?.id ?? null })
  },
  async (before, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    if (before?.known) {
      await sellers.updateSellerIdentities(before.known)
    }
    if (before?.newId) {
      await sellers.deleteSellerIdentities(before.newId)
    }
  },
)
