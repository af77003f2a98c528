import type { FormOfAddress } from "@/lib/backend/desk/me"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { saveFormOfAddress } from "./actions"

const order: readonly FormOfAddress[] = ["co", "chu", "bac", "ba", "ong", "anh", "chi"]

/** Asked once: how the desk is to greet. */
export async function FormOfAddressPage({ locale, query }: { locale: Locale; query: Query }) {
  const { home, frame } = deskMessages(locale)
  const options = [
    ...order.map((value) => ({ value, label: home.forms[value] })),
    { value: "none", label: home.formNone },
  ]
  return withDesk(locale, paths.formOfAddress, (desk) => (
    <DeskScreen
      locale={locale}
      title={home.formTitle}
      guide={home.formGuide}
      back={paths.desk}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <p>{home.formLead}</p>
      <DeskForm
        action={saveFormOfAddress}
        hidden={{ locale }}
        submit={home.formSave}
        words={frame}
        fields={[
          {
            kind: "choice",
            name: "form_of_address",
            label: home.formTitle,
            options,
            value: desk.person.formOfAddress ?? "none",
          },
        ]}
      />
    </DeskScreen>
  ))
}
