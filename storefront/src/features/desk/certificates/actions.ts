"use server"

import { dropDeskCertificate, sendDeskCertificate, sendDeskScan } from "@/lib/backend/desk/certificates"
import type { DeskKey } from "@/lib/backend/desk/door"
import type { Result } from "@/lib/backend/result"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm, runTap } from "../run-action"
import { certificateFields, decisionFields } from "./fields"

type Texts = Record<string, string | null>

const texts = (form: FormData, names: readonly string[]): Texts =>
  Object.fromEntries(names.map((name) => [name, formText(form, name).trim() || null]))

/** The photo goes first, the paper names it. A correction without a new photo keeps the one that is there. */
async function sendPaper(key: DeskKey, id: string | null, form: FormData): Promise<Result<unknown>> {
  const file = form.get("scan_id")
  const scan = file instanceof File && file.size > 0 ? await sendDeskScan(key, file) : null
  if (scan && !scan.ok) return { ok: false, error: { ...scan.error, field: "scan_id" } }
  const body = {
    ...texts(form, certificateFields),
    stars: Number(formText(form, "stars")),
    decision: Object.fromEntries(decisionFields.map((name) => [name, formText(form, `decision.${name}`).trim()])),
    ...(scan && { scan_id: scan.data }),
    ...(id !== null && { revision: Number(formText(form, "revision")) }),
  }
  return sendDeskCertificate(key, id, body)
}

/** Sends a certificate in, or its correction. Fields: those of `fields.ts`, id and revision of one that is kept, stall, locale. */
export async function sendCertificate(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "id") || null
  const here = id === null ? paths.deskCertificateNew : paths.deskCertificate(id)
  const done = id === null ? "sent" : "corrected"
  return runForm(form, { here, next: paths.deskCertificates, done }, ({ key }) => sendPaper(key, id, form))
}

/** Takes a paper away that nobody verified. */
export async function dropCertificate(locale: Locale, id: string, revision: number, form: FormData): Promise<void> {
  const ways = {
    locale,
    here: paths.deskCertificate(id),
    done: () => ({ done: "dropped", to: paths.deskCertificates }),
  }
  await runTap(form, ways, ({ key }) => dropDeskCertificate(key, id, revision))
}
