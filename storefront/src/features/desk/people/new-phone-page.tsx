import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { readBack } from "../entry/sent-code"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { askNewPhone, takeNewPhone } from "./device-actions"

/** A new number: first the number, then the code that reached it. */
export async function NewPhonePage({ locale, query }: { locale: Locale; query: Query }) {
  const { devices: words, signIn, frame } = deskMessages(locale)
  const phone = queryText(query, "so")?.slice(0, 40)
  return withDesk(locale, paths.newPhone, (desk) => (
    <DeskScreen
      locale={locale}
      title={words.newTitle}
      guide={words.newGuide}
      back={paths.devices}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <p>{phone ? fill(signIn.codeSent, { phone: readBack(phone) }) : words.newLead}</p>
      {phone ? (
        <DeskForm
          key="code"
          action={takeNewPhone}
          hidden={{ locale, phone }}
          submit={words.newConfirm}
          words={frame}
          fields={[
            {
              kind: "text",
              name: "code",
              label: signIn.code,
              hint: signIn.codeHint,
              inputMode: "numeric",
              autoComplete: "one-time-code",
              maxLength: 7,
              digits: 6,
            },
          ]}
        />
      ) : (
        <DeskForm
          key="phone"
          action={askNewPhone}
          hidden={{ locale }}
          submit={signIn.send}
          words={frame}
          fields={[
            {
              kind: "text",
              name: "phone",
              label: words.newPhone,
              hint: signIn.phoneHint,
              type: "tel",
              inputMode: "numeric",
              autoComplete: "tel-national",
              maxLength: 20,
            },
          ]}
        />
      )}
    </DeskScreen>
  ))
}
