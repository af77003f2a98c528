import { smsName } from "@cho-lang/kit/sms-name"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { bankOf } from "./rules/banks"
import { LAST_OF_ACCOUNT, maskTail } from "./rules/mask"
import { type BankAccountFacts, readBankAccount } from "./rules/read-bank-account"
import { parseVietQr } from "./rules/vietqr"
import { recordAuditStep } from "./steps/record-audit"
import { saveBankAccountStep } from "./steps/save-bank-account"
import { tellMembersStep } from "./steps/tell-members"
import { textOwnersStep } from "./steps/text-owners"

export interface ChangeBankAccountInput {
  seller_id: string
  /** The owner: nobody else may, not even with a grant. */
  member_id: string
  /** `bank_bin`, `account_number`, `holder_name`; or `vietqr` with `holder_name`. */
  form: Record<string, unknown>
}

function masked(account: BankAccountFacts | null): Record<string, string> | null {
  return account && { ...account, account_number: maskTail(account.account_number, LAST_OF_ACCOUNT) }
}

function isSame(account: BankAccountFacts, before: BankAccountFacts | null): boolean {
  const { bank_bin, account_number, holder_name } = account
  return before?.bank_bin === bank_bin && before.account_number === account_number && before.holder_name === holder_name
}

function read({ vietqr, ...form }: Record<string, unknown>): BankAccountFacts {
  return readBankAccount(vietqr === undefined ? form : { ...form, ...parseVietQr(vietqr) })
}

/**
 * Changes where a stall's money goes; the same account again changes nothing and tells nobody. Everyone of the stall is told each time, its owners by a message too, and the
 * audit keeps both accounts with masked numbers: a changed account is how money is stolen.
 * @throws InputError `vietqr_wrong` and those of `readBankAccount`
 */
export const changeBankAccountWorkflow = createWorkflow("change-bank-account", (input: ChangeBankAccountInput) => {
  const account = transform({ input }, ({ input: { seller_id, member_id, form } }) => ({
    seller_id,
    changed_by_id: member_id,
    ...read(form),
  }))
  const saved = saveBankAccountStep(account)
  const said = transform({ account, saved }, ({ account: { seller_id, changed_by_id, ...facts }, saved: known }) => {
    const bank = bankOf(facts.bank_bin)?.short_name ?? facts.bank_bin
    const account_number = maskTail(facts.account_number, LAST_OF_ACCOUNT)
    return {
      news: {
        seller_id,
        template: "bank-account-changed",
        data: { bank_name: bank, account_number, by_id: changed_by_id },
      },
      message: {
        seller_id,
        template: "bank-account-changed" as const,
        facts: { bank: smsName(bank), account: `...${facts.account_number.slice(-LAST_OF_ACCOUNT)}` },
      },
      entry: {
        actor: { kind: "seller_member" as const, id: changed_by_id },
        seller_id,
        grant_id: null,
        action: "bank_account_changed",
        entity: "bank_account",
        entity_id: seller_id,
        before: masked(known.before),
        after: masked(facts),
      },
    }
  })
  when({ account, saved }, (data) => !isSame(data.account, data.saved.before)).then(() => {
    tellMembersStep(said.news)
    recordAuditStep(said.entry)
    textOwnersStep(said.message)
  })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
