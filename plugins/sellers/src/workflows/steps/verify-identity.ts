import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface Verification {
  seller_id: string
  /** `updated_at` of the identity that was looked at, ISO 8601 with microseconds. */
  seen_at: string
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

/**
 * Notes who verified an identity, how and when, if it is still the one that was looked at; undone by putting back what
 * stood there.
 */
export const verifyIdentityStep = createStep(
  "verify-identity-step",
  async ({ user_id, ...looked }: Verification, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const { seller_id, method } = looked
    const [known] = await sellers.listSellerIdentities({ seller_id }, { select: ["id"], take: 1 })
    if (!known) {
      throw new InputError({ code: "identity_missing", type: "not_allowed", message: "There is no identity to verify" })
    }
    const verified_by = method === "electronic" ? await confirmElectronically(sellers, seller_id) : user_id
    const verified = await sellers.verifyIdentity({ ...looked, verified_by })
    if (!verified) {
      throw new InputError({ code: "identity_changed", type: "conflict", message: "It changed since you looked" })
    }
    return new StepResponse({ seller_id, method, verified_by }, verified)
  },
  async (verified, { container }) => {
    if (verified) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).putBack(verified)
    }
  },
)
