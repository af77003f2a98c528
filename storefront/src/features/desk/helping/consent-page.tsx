import { redirect } from "next/navigation"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { askHousehold, confirmByCode, confirmByPaper } from "./actions"
import { consentFields } from "./consent-fields"

type Props = { locale: Locale; id: string; query: Query }

/** Asks a household that has a stall already. */
function AskPart({ locale, sellerId }: { locale: Locale; sellerId: string }) {
  const { helping: words, frame } = deskMessages(locale)
  return (
    <>
      <p>{words.consentLead}</p>
      <DeskForm
        action={askHousehold}
        hidden={{ locale, seller_id: sellerId }}
        submit={words.ask}
        words={frame}
        fields={consentFields(deskMessages(locale))}
      />
    </>
  )
}

function CodePart({ locale, id, phone }: { locale: Locale; id: string; phone: string }) {
  const { helping: words, signIn, frame } = deskMessages(locale)
  return (
    <>
      <p>{words.codeLead(phone)}</p>
      <DeskForm
        action={confirmByCode}
        hidden={{ locale, id }}
        submit={words.codeSend}
        words={frame}
        fields={[
          {
            kind: "text",
            name: "code",
            label: words.code,
            hint: signIn.codeHint,
            inputMode: "numeric",
            autoComplete: "off",
            maxLength: 7,
          },
        ]}
      />
    </>
  )
}

function PaperPart({ locale, id }: { locale: Locale; id: string }) {
  const { helping: words, frame } = deskMessages(locale)
  return (
    <>
      <p>{words.paperLead}</p>
      <DeskForm
        action={confirmByPaper}
        hidden={{ locale, id }}
        submit={words.paperSend}
        words={frame}
        fields={[
          {
            kind: "photo",
            name: "file",
            label: words.paperFile,
            pick: words.paperPick,
            accept: "image/jpeg,image/png,image/webp,application/pdf",
          },
        ]}
      />
    </>
  )
}

/** The household's consent: what is asked (`moi`), then its code or the photo of its signed paper. */
export async function ConsentPage({ locale, id, query }: Props) {
  const { helping: words } = deskMessages(locale)
  const sellerId = queryText(query, "gian")
  const isPaper = queryText(query, "cach") === "paper"
  if (id === "moi" && !sellerId) redirect(localePath(locale, paths.helped))
  const steps = {
    ask: { title: words.consentTitle, guide: words.consentGuide },
    code: { title: words.codeTitle, guide: words.codeGuide },
    paper: { title: words.paperTitle, guide: words.paperGuide },
  }
  const step = id === "moi" ? "ask" : isPaper ? "paper" : "code"
  return withDesk(locale, paths.helped, () => (
    <DeskScreen locale={locale} {...steps[step]} back={paths.helped} desk={null} outcome={readOutcome(query)}>
      {step === "ask" && <AskPart locale={locale} sellerId={sellerId ?? ""} />}
      {step === "code" && <CodePart locale={locale} id={id} phone={queryText(query, "may")?.slice(0, 20) ?? ""} />}
      {step === "paper" && <PaperPart locale={locale} id={id} />}
    </DeskScreen>
  ))
}
