import { createSellerMemberWorkflow } from "@cho-lang/sellers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A form for a stall of Hạ Thái as the phone sends it, all in order. */
export const OPENING = {
  entity_type: "household",
  owner_name: "Kiều Thị Nhài",
  village: "ha-thai",
  street_address: "Ngõ Gạch, làng Hạ Thái",
  crafts: ["son-mai"],
  name: "Xưởng sơn Ngõ Gạch",
  story: "Tôi về làm dâu rồi mới học sơn.",
  since_year: 1998,
  identity: { number: "001165012345", birth_date: "1965-03-02", tax_code: "001165012345" },
  bank_account: { bank_bin: "970405", account_number: "1500205123456", holder_name: "KIEU THI NHAI" },
}

/** A person of no stall yet; `name` empty as after a first login by code. */
export async function createPerson(container: MedusaContainer, phone: string, name = "Kiều Thị Nhài"): Promise<string> {
  const { result } = await createSellerMemberWorkflow(container).run({ input: { name, phone, memberships: [] } })
  return result.id
}
