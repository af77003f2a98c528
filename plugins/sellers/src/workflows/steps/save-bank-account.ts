import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLERS_MODULE } from "../../modules/sellers"
import type { AccountToSave } from "../../modules/sellers/papers"
import type { SellersModuleService } from "../../modules/sellers/service"
import type { BankAccountFacts } from "../rules/read-bank-account"

/** Writes the account in the place of the one before; undone by putting that back. Answers what stood there. */
export const saveBankAccountStep = createStep(
  "save-bank-account-step",
  async (account: AccountToSave, { container }) => {
    const saved = await container.resolve<SellersModuleService>(SELLERS_MODULE).saveBankAccount(account)
    const known = saved.before
    const before: BankAccountFacts | null = known && {
      bank_bin: known.bank_bin,
      account_number: known.account_number,
      holder_name: known.holder_name,
    }
    return new StepResponse({ before }, saved)
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<SellersModuleService>(SELLERS_MODULE).putBack(saved)
    }
  },
)
