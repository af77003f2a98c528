import Link from "next/link"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { askForCode } from "./actions"
import { ForgetKept } from "./forget-kept"
import { deskPathOnly } from "./sent-code"

/** The first screen anybody meets: the phone number, and nothing else to fill in. */
export function SignInPage({ locale, query }: { locale: Locale; query: Query }) {
  const { signIn: words, frame } = deskMessages(locale)
  const den = deskPathOnly(queryText(query, "den"))
  const outcome = readOutcome(query)
  return (
    <DeskScreen
      locale={locale}
      title={words.title}
      guide={words.guide}
      back={paths.home}
      desk={null}
      outcome={outcome}
      done={outcome.done === "stopped" ? words.stopped : null}
    >
      <ForgetKept />
      <p>{words.lead}</p>
      <DeskForm
        action={askForCode}
        hidden={{ locale, den }}
        submit={words.send}
        words={frame}
        fields={[
          {
            kind: "text",
            name: "phone",
            label: words.phone,
            hint: words.phoneHint,
            type: "tel",
            inputMode: "numeric",
            autoComplete: "tel-national",
            maxLength: 20,
          },
        ]}
      />
      <p className={styles.ways}>
        <Link className={styles.textLink} href={localePath(locale, paths.handover)} prefetch={false}>
          {words.byHandover}
        </Link>
        <Link className={styles.textLink} href={localePath(locale, paths.signInPassword)} prefetch={false}>
          {words.byPassword}
        </Link>
      </p>
    </DeskScreen>
  )
}
