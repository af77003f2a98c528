import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

export interface MemberByPhone {
  id: string
  is_new: boolean
}

interface Before {
  id: string
  is_new: boolean
  phone_confirmed_at: Date | null
}

/** The person who has a number now, as they stood before this sign-in. */
async function findMember(container: MedusaContainer, phone: string): Promise<Before | null> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [member] = await sellers.listSellerMembers({ phone }, { select: ["id", "phone_confirmed_at"], take: 1 })
  return member ? { id: member.id, is_new: false, phone_confirmed_at: member.phone_confirmed_at } : null
}

/** Makes the person, or finds the one that somebody else made at the same moment: the number is unique. */
async function makeMember(container: MedusaContainer, phone: string, now: Date): Promise<Before> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  try {
    const { id } = await sellers.createSellerMembers({ name: "", phone, phone_confirmed_at: now })
    return { id, is_new: true, phone_confirmed_at: null }
  } catch (error) {
    const member = await findMember(container, phone)
    if (member) {
      return member
    }
    throw error
  }
}

/**
 * The person who has a number that has just been proven; somebody new, with an empty name, when nobody has it.
 * Undone by deleting who was new, or by taking the proof of the number back.
 */
export const findOrMakeMemberStep = createStep(
  "find-or-make-member",
  async ({ phone }: { phone: string }, { container }) => {
    const now = new Date()
    const before = (await findMember(container, phone)) ?? (await makeMember(container, phone, now))
    if (!before.is_new && before.phone_confirmed_at === null) {
      const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
      await sellers.updateSellerMembers({ id: before.id, phone_confirmed_at: now })
    }
    return new StepResponse<MemberByPhone, Before>({ id: before.id, is_new: before.is_new }, before)
  },
  async (before, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    if (before?.is_new) {
      await sellers.deleteSellerMembers(before.id)
    } else if (before?.phone_confirmed_at === null) {
      await sellers.updateSellerMembers({ id: before.id, phone_confirmed_at: null })
    }
  },
)
