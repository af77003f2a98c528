"use server"

import { sendReplacementReceipt } from "@/lib/backend/desk/order-deeds"
import { moveDeskReplacement } from "@/lib/backend/desk/returns"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, runTap, type Told } from "../run-action"

const told =
  (done: string) =>
  ({ repeated }: { repeated: boolean }): Told => ({ done: repeated ? "repeated" : done })

/** The same pieces were sent once more. Fields: order, return, carrier, tracking_code, stall, locale. */
export async function sendReplacement(_before: FormState, form: FormData): Promise<FormState> {
  const name = { id: formText(form, "order"), returnId: formText(form, "return") }
  const here = paths.deskReturn(name.id, name.returnId)
  const body = { carrier: formText(form, "carrier"), tracking_code: formText(form, "tracking_code") }
  return runForm(form, { here, next: here, done: told("againSent") }, ({ key }) =>
    moveDeskReplacement(key, name, "send", body),
  )
}

/** The photo of its parcel's receipt. Fields: order, return, file, stall, locale. */
export async function keepReplacementReceipt(_before: FormState, form: FormData): Promise<FormState> {
  const name = { id: formText(form, "order"), returnId: formText(form, "return") }
  const here = paths.deskReturn(name.id, name.returnId)
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return refused(form, { code: "picture_missing", field: "file" })
  return runForm(form, { here, next: here, done: "receipt" }, ({ key }) => sendReplacementReceipt(key, name, file))
}

/** The household cannot after all: money goes back instead. */
export async function giveUpReplacement(locale: Locale, id: string, returnId: string, form: FormData): Promise<void> {
  const ways = { locale, here: paths.deskReturn(id, returnId), done: told("againGivenUp") }
  await runTap(form, ways, ({ key }) => moveDeskReplacement(key, { id, returnId }, "give-up", {}))
}
