import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { withDesk } from "../frame/with-desk"
import { readOutcome } from "../outcome"
import { sendInvitation } from "./actions"

/** Asks a person into the stall by phone number. */
export async function InvitePage({ locale, query }: { locale: Locale; query: Query }) {
  const { people: words, frame } = deskMessages(locale)
  const options = (["staff", "owner"] as const).map((value) => {
    return { value, label: words.roles[value], note: words.roleNotes[value] }
  })
  return withDesk(locale, paths.peopleInvite, (desk) => (
    <DeskScreen
      locale={locale}
      title={words.inviteTitle}
      guide={words.inviteGuide}
      back={paths.people}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <DeskForm
        action={sendInvitation}
        hidden={{ locale, stall: desk.key.stallId ?? "" }}
        submit={words.inviteSend}
        words={frame}
        fields={[
          { kind: "text", name: "name", label: words.inviteName, autoComplete: "off", maxLength: 120 },
          {
            kind: "text",
            name: "phone",
            label: words.invitePhone,
            type: "tel",
            inputMode: "numeric",
            autoComplete: "off",
            maxLength: 20,
          },
          { kind: "choice", name: "role", label: words.inviteRole, options, value: "staff" },
        ]}
      />
    </DeskScreen>
  ))
}
