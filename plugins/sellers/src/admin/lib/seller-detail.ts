export const STATUSES = ["pending", "approved", "suspended", "closed"] as const
export type SellerStatus = (typeof STATUSES)[number]

export type Move = "approve" | "suspend" | "restore" | "close"

/** A stall as GET /admin/sellers/:id answers it. Times ISO 8601, UTC; identity and account masked. */
export interface SellerDetail {
  id: string
  handle: string
  name: string
  status: SellerStatus
  entity_type: string
  owner_name: string | null
  organisation_name: string | null
  village: { name: string } | null
  commune: { name: string } | null
  street_address: string | null
  crafts: { handle: string; name: string }[]
  created_at: string
  holiday: { from: string; until: string } | null
  identity: {
    number_masked: string
    birth_year: number
    tax_code_masked: string | null
    method: string | null
    verified_at: string | null
    /** Which version this is: handed back with the verification, unchanged. */
    updated_at: string
  } | null
  bank_account: { bank_name: string; account_number: string; holder_name: string } | null
  checklist: { items: { key: string; state: "done" | "missing" | "wrong" }[]; answer_by: string | null }
  state_changes: { from: string; to: SellerStatus; at: string; reason: string | null; by: string | null }[]
  owners: { id: string; name: string; phone: string | null }[]
}
