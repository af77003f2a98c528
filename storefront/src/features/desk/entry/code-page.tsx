import Link from "next/link"
import { redirect } from "next/navigation"
import { connection } from "next/server"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { sentCodeCookie } from "@/lib/session"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { askForCodeAgain, enterByCode } from "./actions"
import { ResendButton } from "./resend-button"
import { readBack, readSentCode } from "./sent-code"

/** The code: the number it went to is read back, so that a wrong digit is seen. */
export async function CodePage({ locale, query }: { locale: Locale; query: Query }) {
  const { signIn: words, frame } = deskMessages(locale)
  const sent = readSentCode(await sentCodeCookie.recall())
  if (!sent) redirect(localePath(locale, paths.signIn))
  // The clock belongs to this visit.
  await connection()
  const wait = Math.max(0, Math.ceil((sent.resendAt - Date.now()) / 1000))
  return (
    <DeskScreen
      locale={locale}
      title={words.codeTitle}
      guide={words.codeGuide}
      back={paths.signIn}
      desk={null}
      outcome={readOutcome(query)}
    >
      <p>{fill(words.codeSent, { phone: readBack(sent.phone) })}</p>
      <DeskForm
        action={enterByCode}
        hidden={{ locale }}
        submit={words.enter}
        words={frame}
        fields={[
          {
            kind: "text",
            name: "code",
            label: words.code,
            hint: words.codeHint,
            inputMode: "numeric",
            autoComplete: "one-time-code",
            maxLength: 7,
            digits: 6,
          },
        ]}
      />
      <form action={askForCodeAgain}>
        <input type="hidden" name="locale" value={locale} />
        <ResendButton key={sent.resendAt} seconds={wait} words={words} />
      </form>
      <p>
        <Link className={styles.textLink} href={localePath(locale, paths.signIn)} prefetch={false}>
          {words.otherPhone}
        </Link>
      </p>
    </DeskScreen>
  )
}
