import type { CertificateForm as Form } from "@/lib/backend/desk/certificates"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { DeskForm } from "../frame/desk-form"
import { RareFields } from "../frame/rare-fields"
import { sendCertificate } from "./actions"
import { certificateQuestions, rareFields, rareQuestions } from "./fields"

/** A paper as it is typed off: photo first, what every paper has, the rest folded away. */
export function CertificateForm({ desk, form, locale }: { desk: Desk; form: Form; locale: Locale }) {
  const { certificates: words, frame } = deskMessages(locale)
  const { certificate } = form
  const kept = certificate && { id: certificate.id, revision: String(certificate.revision) }
  return (
    <DeskForm
      action={sendCertificate}
      hidden={{ locale, stall: desk.key.stallId ?? "", ...kept }}
      submit={certificate ? words.sendAgain : words.send}
      words={frame}
      fields={certificateQuestions(form, desk.stall?.name ?? "", locale)}
      more={rareFields}
    >
      <RareFields fields={rareQuestions(form, locale)} label={words.more} optional={frame.optional} />
    </DeskForm>
  )
}
