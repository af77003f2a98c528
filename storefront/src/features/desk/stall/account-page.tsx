import { readBanks } from "@/lib/backend/desk/opening"
import { readOwnStall } from "@/lib/backend/desk/stall"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { readOutcome } from "../outcome"
import { AccountPart } from "./account-part"
import { saveAccount } from "./actions"
import { withStall } from "./with-stall"

/** Where the money goes; the owner alone changes it. */
export async function AccountPage({ locale, query }: { locale: Locale; query: Query }) {
  const { stall: words, opening, frame } = deskMessages(locale)
  return withStall(locale, paths.stallAccount, readOwnStall, async (desk, stall) => {
    const account = stall.bankAccount
    return (
      <DeskScreen
        locale={locale}
        title={words.accountTitle}
        guide={words.accountGuide}
        back={paths.stall}
        desk={desk}
        outcome={readOutcome(query)}
      >
        <p>{words.accountLead}</p>
        {account && <p>{words.accountNow(account.bankName, account.accountNumber, account.holderName)}</p>}
        <DeskForm
          action={saveAccount}
          hidden={{ locale, stall: desk.key.stallId ?? "" }}
          submit={words.accountSave}
          words={frame}
          fields={[]}
          more={["bank_bin", "account_number", "holder_name"]}
        >
          <AccountPart banks={await readBanks(desk.key)} words={opening.account} />
        </DeskForm>
      </DeskScreen>
    )
  })
}
