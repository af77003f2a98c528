import { readDeskContact } from "@/lib/backend/desk/contact"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { saveContact } from "./contact-actions"
import { stallFormScreen } from "./stall-form-screen"

/** Whom of the stall buyers may call, and whether they may ask in Zalo. */
export async function ContactPage({ locale, query }: { locale: Locale; query: Query }) {
  const { contact: words, stall, frame } = deskMessages(locale)
  return stallFormScreen({ locale, query, here: paths.stallContact, words }, readDeskContact, (desk, contact) => (
    <DeskForm
      action={saveContact}
      hidden={{ locale, stall: desk.key.stallId ?? "" }}
      submit={stall.save}
      words={frame}
      fields={[
        {
          kind: "choice",
          name: "member_id",
          label: words.whom,
          // Nothing is chosen beforehand: a number is given by its owner's own tap.
          value: contact.isAnswered ? (contact.personId ?? "nobody") : "",
          options: [
            { value: "nobody", label: words.nobody, note: words.nobodyNote },
            ...contact.people.map(({ id, name, phone }) => ({
              value: id,
              label: name || phone,
              ...(name && { note: phone }),
            })),
          ],
        },
        {
          kind: "choice",
          name: "zalo",
          label: words.zalo,
          value: contact.zalo ? "yes" : "no",
          options: [
            { value: "yes", label: words.zaloYes, note: words.zaloNote },
            { value: "no", label: words.zaloNo },
          ],
        },
      ]}
    />
  ))
}
