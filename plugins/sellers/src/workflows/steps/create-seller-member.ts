import { InputError } from "@cho-lang/kit/input-error"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { CreateSellerMemberInput } from "../create-seller-member"
import type { Person } from "../rules/read-member"

export interface NewMember {
  person: Person
  memberships: CreateSellerMemberInput["memberships"]
}

async function refuseTaken(sellers: SellersModuleService, person: Person): Promise<void> {
  for (const field of ["email", "phone"] as const) {
    const value = person[field]
    const [taken] = value ? await sellers.listSellerMembers({ [field]: value }, { select: ["id"], take: 1 }) : []
    if (taken) {
      throw new InputError({ code: "member_taken", field, type: "conflict", message: `This ${field} is in use` })
    }
  }
}

/**
 * Writes the person and the memberships, both or none; undone by deleting both.
 * @throws InputError `member_taken` (409), `seller_not_found`
 */
export const createSellerMemberStep = createStep(
  "create-seller-member-step",
  async ({ person, memberships }: NewMember, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    await refuseTaken(sellers, person)
    const sellerIds = [...new Set(memberships.map(({ seller_id }) => seller_id))]
    const found = await sellers.listSellers({ id: sellerIds }, { select: ["id"] })
    if (found.length < sellerIds.length) {
      throw new InputError({
        code: "seller_not_found",
        field: "memberships",
        type: "not_found",
        message: "No such seller",
      })
    }
    const created = await sellers.createMember({ person, memberships }).catch(async (error: unknown) => {
      // Somebody else took number or address between our look and our write; the unique indexes saw it.
      await refuseTaken(sellers, person)
      throw error
    })
    return new StepResponse({ id: created.id }, created)
  },
  async (created, { container }) => {
    if (!created) {
      return
    }
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    await sellers.deleteSellerMemberships(created.membership_ids)
    await sellers.deleteSellerMembers(created.id)
  },
)
