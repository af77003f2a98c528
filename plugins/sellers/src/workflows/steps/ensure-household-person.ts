import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import { phoneNeedsCode } from "../rules/consent-refusals"

export interface HouseholdPerson {
  /** E.164. */
  phone: string
  name: string
  /** A code sent to this number came back. */
  is_confirmed: boolean
  /** Nobody may have this number yet: a paper speaks for no one who is there. */
  only_new?: boolean
}

interface Known {
  id: string
  phone_confirmed_at: Date | null
}

async function findPerson(container: MedusaContainer, phone: string): Promise<Known | undefined> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [known] = await sellers.listSellerMembers({ phone }, { select: ["id", "phone_confirmed_at"], take: 1 })
  return known
}

/** Makes the person, or finds the one that somebody else made at the same moment: the number is unique. */
async function makePerson(
  container: MedusaContainer,
  { phone, name, is_confirmed }: HouseholdPerson,
): Promise<{ id: string } | { known: Known }> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  try {
    return await sellers.createSellerMembers({ phone, name, phone_confirmed_at: is_confirmed ? new Date() : null })
  } catch (error) {
    const known = await findPerson(container, phone)
    if (known) {
      return { known }
    }
    throw error
  }
}

/**
 * The person with this number, made when there is none; undone by deleting a new one, or its confirmation.
 * @throws InputError `phone_needs_code` (409), where only a new person will do
 */
export const ensureHouseholdPersonStep = createStep(
  "ensure-household-person",
  async (person: HouseholdPerson, { container }) => {
    const found = await findPerson(container, person.phone)
    const made = found ? { known: found } : await makePerson(container, person)
    if ("id" in made) {
      return new StepResponse({ id: made.id }, { id: made.id, is_new: true })
    }
    const { known } = made
    if (person.only_new) {
      throw phoneNeedsCode()
    }
    if (known.phone_confirmed_at || !person.is_confirmed) {
      return new StepResponse({ id: known.id }, null)
    }
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
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
