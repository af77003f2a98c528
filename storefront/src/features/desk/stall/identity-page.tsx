import { readOwnStall } from "@/lib/backend/desk/stall"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { sendIdentity } from "./actions"
import { withStall } from "./with-stall"

/** The owner's papers: why they are asked for and who sees what, before anything is filled in. */
export async function IdentityPage({ locale, query }: { locale: Locale; query: Query }) {
  const { stall: words, frame } = deskMessages(locale)
  return withStall(locale, paths.stallIdentity, readOwnStall, (desk, stall) => (
    <DeskScreen
      locale={locale}
      title={words.identityTitle}
      guide={words.identityGuide}
      back={paths.stall}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <div className={styles.card}>
        <p>{words.identityWhy}</p>
        <p>{words.identitySecret}</p>
        <p>{words.identityPublic}</p>
      </div>
      {stall.identity && <p>{words.identityNow(stall.identity.numberMasked)}</p>}
      <DeskForm
        action={sendIdentity}
        hidden={{ locale, stall: desk.key.stallId ?? "" }}
        submit={words.identitySend}
        words={frame}
        fields={[
          {
            kind: "text",
            name: "number",
            label: words.number,
            hint: words.numberHint,
            inputMode: "numeric",
            autoComplete: "off",
            maxLength: 16,
          },
          {
            kind: "text",
            name: "birth_date",
            label: words.birthDate,
            hint: words.birthDateHint,
            autoComplete: "off",
            maxLength: 12,
          },
          {
            kind: "text",
            name: "tax_code",
            label: words.taxCode,
            hint: words.taxCodeHint,
            autoComplete: "off",
            maxLength: 16,
          },
        ]}
      />
    </DeskScreen>
  ))
}
