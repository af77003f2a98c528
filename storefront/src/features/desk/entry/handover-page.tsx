import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { enterByHandover } from "./actions"

/** A code that a helper or staff handed over, typed by hand. */
export function HandoverPage({ locale, query }: { locale: Locale; query: Query }) {
  const { signIn: words, frame } = deskMessages(locale)
  return (
    <DeskScreen
      locale={locale}
      title={words.handoverTitle}
      guide={words.handoverGuide}
      back={paths.signIn}
      desk={null}
      outcome={readOutcome(query)}
    >
      <p>{words.handoverLead}</p>
      <DeskForm
        action={enterByHandover}
        hidden={{ locale }}
        submit={words.enter}
        words={frame}
        fields={[{ kind: "text", name: "handover", label: words.handover, autoComplete: "off", maxLength: 20 }]}
      />
    </DeskScreen>
  )
}

/** The same code from a QR. It works once, so it waits for a tap: a robot that previews links does not tap. */
export function HandoverTapPage({ locale, code, query }: { locale: Locale; code: string; query: Query }) {
  const { signIn: words, frame } = deskMessages(locale)
  return (
    <DeskScreen
      locale={locale}
      title={words.handoverTapTitle}
      guide={words.handoverTapLead}
      back={paths.signIn}
      desk={null}
      outcome={readOutcome(query)}
    >
      <p className={styles.code}>{code}</p>
      <p>{words.handoverTapLead}</p>
      <p>{words.handoverDay}</p>
      <p>{words.handoverTapWarn}</p>
      <DeskForm
        action={enterByHandover}
        hidden={{ locale, handover: code }}
        submit={words.enter}
        words={frame}
        fields={[]}
      />
    </DeskScreen>
  )
}
