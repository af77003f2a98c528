import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { BankAccountFacts } from "../rules/read-bank-account"

export interface BankAccountToSave extends BankAccountFacts {
  seller_id: string
  changed_by_id: string
}

/** Writes the account in the place of the one before; undone by putting that back. Answers what stood there. */
export const saveBankAccountStep = createStep(
  "save-bank-account-step",
  async (account: BankAccountToSave, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    const [known] = await sellers.listBankAccounts({ seller_id: account.seller_id }, { take: 1 })
    const row = { ...account, changed_at: new Date() }
    if (known) {
      await sellers.updateBankAccounts({ id: known.id, ...row })
    }
    const created = known ? null : await sellers.createBankAccounts(row)
    const before: BankAccountFacts | null = known
      ? { bank_bin: known.bank_bin, account_number: known.account_number, holder_name: known.holder_name }
      : null
    return new StepResponse({ before }, { known: known ?? null, newId: created?.id ?? null })
  },
  async (before, { container }) => {
    const sellers = container.resolve<SellersModuleService>(SELLERS_MODULE)
    if (before?.known) {
      await sellers.updateBankAccounts(before.known)
    }
    if (before?.newId) {
      await sellers.deleteBankAccounts(before.newId)
    }
  },
)
