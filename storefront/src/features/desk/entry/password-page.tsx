import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { readOutcome } from "../outcome"
import { enterByPassword } from "./actions"

/** Login and password, for those who were given them. */
export function PasswordPage({ locale, query }: { locale: Locale; query: Query }) {
  const { signIn: words, frame } = deskMessages(locale)
  return (
    <DeskScreen
      locale={locale}
      title={words.passwordTitle}
      guide={words.passwordGuide}
      back={paths.signIn}
      desk={null}
      outcome={readOutcome(query)}
    >
      <DeskForm
        action={enterByPassword}
        hidden={{ locale }}
        submit={words.signIn}
        words={frame}
        fields={[
          { kind: "text", name: "login", label: words.login, autoComplete: "username", maxLength: 200 },
          {
            kind: "text",
            name: "password",
            label: words.password,
            type: "password",
            autoComplete: "current-password",
            maxLength: 200,
          },
        ]}
      />
    </DeskScreen>
  )
}
