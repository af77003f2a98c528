import { InputError } from "@cho-lang/kit/input-error"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"

function taken(): InputError {
  return new InputError({ code: "phone_taken", field: "phone", type: "conflict", message: "Somebody has this number" })
}

async function ownerOf(container: MedusaContainer, phone: string): Promise<string | null> {
  const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
  const [member] = await sellers.listSellerMembers({ phone }, { select: ["id"], take: 1 })
  return member?.id ?? null
}

/**
 * Gives a person a number that has just been proven: `{ phone, old_phone }`. Undone by writing the old one back.
 * @throws InputError `phone_taken` (409), `seller_member_unknown`
 */
export const changePhoneStep = createStep(
  "change-phone",
  async ({ member_id, phone }: { member_id: string; phone: string }, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [member] = await sellers.listSellerMembers(
      { id: member_id },
      { select: ["id", "phone", "phone_confirmed_at"], take: 1 },
    )
    if (!member) {
      throw new InputError({ code: "seller_member_unknown", type: "unauthorized", message: "Log in again" })
    }
    const other = await ownerOf(container, phone)
    if (other !== null && other !== member_id) {
      throw taken()
    }
    try {
      await sellers.updateSellerMembers({ id: member_id, phone, phone_confirmed_at: new Date() })
    } catch (error) {
      // Somebody else took it between our look and our write; the unique index saw it.
      throw (await ownerOf(container, phone)) === null ? error : taken()
    }
    const { id, phone: old_phone, phone_confirmed_at } = member
    return new StepResponse({ phone, old_phone }, { id, phone: old_phone, phone_confirmed_at })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).updateSellerMembers(before)
    }
  },
)
