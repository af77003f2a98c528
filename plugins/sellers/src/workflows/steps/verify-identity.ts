import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface Verification {
  seller_id: string
  method: "in_person" | "document" | "electronic"
  /** Staff user who looked. */
  user_id: string
  note: string | null
}

/** Asks the electronic verifier; who verified is then its name. */
async function confirmElectronically(sellers: SellersModuleService, sellerId: string): Promise<string> {
  const verifier = sellers.identityVerifier
  if (!verifier) {
    throw new InputError({
      code: "verifier_missing",
      field: "method",
      type: "not_allowed",
      message: "No electronic verifier is set up",
    })
  }
  const [identity] = await sellers.listSellerIdentities({ seller_id: sellerId }, { take: 1 })
  const seller = await sellers.retrieveSeller(sellerId)
  const claim = identity && { ...sellers.openIdentity(sellerId, identity), full_name: seller.owner_name ?? "" }
  if (!claim || !(await verifier.confirm(claim))) {
    throw new InputError({
      code: "identity_not_confirmed",
      field: "method",
      type: "not_allowed",
      message: `${verifier.name} does not know this person`,
    })
  }
  return verifier.name
}

/** Notes who verified an identity, how and when; undone by putting back what stood there. */
export const verifyIdentityStep = createStep(
  "verify-identity-step",
  async ({ seller_id, method, user_id, note }: Verification, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [known] = await sellers.listSellerIdentities({ seller_id }, { take: 1 })
    if (!known) {
      throw new InputError({ code: "identity_missing", type: "not_allowed", message: "There is no identity to verify" })
    }
    const verified_by = method === "electronic" ? await confirmElectronically(sellers, seller_id) : user_id
    // What was looked at is what is verified: an identity saved meanwhile has another text.
    const [still] = await sellers.listSellerIdentities(
      { id: known.id, number_sealed: known.number_sealed },
      { take: 1 },
    )
    if (!still) {
      throw new InputError({ code: "identity_changed", type: "conflict", message: "The owner has just changed it" })
    }
    await sellers.updateSellerIdentities({ id: known.id, method, verified_at: new Date(), verified_by, note })
    return new StepResponse({ seller_id, method, verified_by }, known)
  },
  async (known, { container }) => {
    if (known) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateSellerIdentities(known)
    }
  },
)
