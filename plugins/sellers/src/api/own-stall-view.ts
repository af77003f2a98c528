import { PUBLIC_HOLIDAYS } from "@cho-lang/kit/public-holidays"
import type { OpenIdentity } from "../modules/sellers/identity"
import type { OwnStallRow } from "../queries/own-stall"
import { answerBy } from "../workflows/rules/answer-by"
import { bankOf } from "../workflows/rules/banks"
import { type ChecklistItem, checklistOf } from "../workflows/rules/checklist"
import { LAST_OF_ACCOUNT, LAST_OF_IDENTITY, maskTail } from "../workflows/rules/mask"

export interface IdentityView {
  number_masked: string
  birth_year: number
  tax_code_masked: string | null
  method: string | null
  verified_at: string | null
  /** ISO 8601 with microseconds: which identity this is; staff name it when they verify. */
  updated_at: string
}

export interface BankAccountView {
  bank_bin: string
  bank_name: string
  account_number: string
  holder_name: string
}

export interface ChecklistView {
  items: ChecklistItem[]
  /** Whose staff look: "Xã Hồng Vân", "Phường Sơn Tây". */
  reviewer: { commune_name: string }
  /** ISO 8601: staff answer by then; null while the household has something to do, and once they have answered. */
  answer_by: string | null
}

function identityView(row: OwnStallRow["identity"], open: () => OpenIdentity): IdentityView | null {
  if (!row) {
    return null
  }
  const { number, birth_date, tax_code } = open()
  return {
    number_masked: maskTail(number, LAST_OF_IDENTITY),
    birth_year: Number(birth_date.slice(0, 4)),
    tax_code_masked: tax_code && maskTail(tax_code, LAST_OF_IDENTITY),
    method: row.method,
    verified_at: row.verified_at,
    updated_at: row.updated_at,
  }
}

function accountView(row: OwnStallRow["bank_account"], isWhole: boolean): BankAccountView | null {
  return (
    row && {
      ...row,
      bank_name: bankOf(row.bank_bin)?.short_name ?? row.bank_bin,
      account_number: isWhole ? row.account_number : maskTail(row.account_number, LAST_OF_ACCOUNT),
    }
  )
}

function checklistView(row: OwnStallRow): ChecklistView {
  const items = checklistOf({
    phone_confirmed: row.phone_confirmed,
    identity_verified: Boolean(row.identity?.verified_at),
    owner_name: row.owner_name,
    organisation_name: row.organisation_name,
    account_holder: row.bank_account?.holder_name ?? null,
    products_with_photo: row.products_with_photo,
  })
  // Verifying the identity is staff's own part; all else is the household's.
  const isHouseholdDone = items.every(({ key, state }) => key === "identity_verified" || state === "done")
  const isWaiting = row.status === "pending" && isHouseholdDone
  return {
    items,
    reviewer: { commune_name: row.commune?.full_name ?? "" },
    answer_by: isWaiting ? answerBy(new Date(row.household_done_at), PUBLIC_HOLIDAYS).toISOString() : null,
  }
}

/**
 * A stall for its own people and for staff: identity masked, the account's digits only for the owner, the checklist
 * computed. `open` opens the sealed identity.
 */
export function toOwnStall(row: OwnStallRow, { isOwner, open }: { isOwner: boolean; open: () => OpenIdentity }) {
  const { phone_confirmed: _, products_with_photo: __, household_done_at: ___, owners: ____, commune, ...stall } = row
  return {
    ...stall,
    commune: commune && { code: commune.code, name: commune.name },
    identity: identityView(row.identity, open),
    bank_account: accountView(row.bank_account, isOwner),
    checklist: checklistView(row),
  }
}
