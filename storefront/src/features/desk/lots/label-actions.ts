"use server"

import type { DeskKey } from "@/lib/backend/desk/door"
import { askLabels, cancelLabels, makeLotCodes, revokeLotCode } from "@/lib/backend/desk/labels"
import type { Result } from "@/lib/backend/result"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm, runTap } from "../run-action"
import { readQuantity } from "./step-body"

/** Codes first, where they are not there yet; then the labels that show them. */
async function makeLabels(key: DeskKey, form: FormData): Promise<Result<unknown>> {
  const lot = formText(form, "lot")
  const count = readQuantity(formText(form, "count"))
  const from = readQuantity(formText(form, "from") || formText(form, "next"))
  const ofPieces = formText(form, "kind") === "pieces"
  const made = await makeLotCodes(key, lot, ofPieces ? { kind: "pieces", count, from } : { kind: "lot" })
  if (!made.ok) return made
  const lots = [{ lot_id: lot, from: ofPieces ? from : null, count }]
  return askLabels(key, { format: formText(form, "format"), skip: readQuantity(formText(form, "skip") || "0"), lots })
}

/** Has labels of a batch drawn. Fields: kind (`lot`, `pieces`), format, count, from, skip, next, lot, stall, locale. */
export async function printLabels(_before: FormState, form: FormData): Promise<FormState> {
  const here = paths.lotLabels(formText(form, "lot"))
  return runForm(form, { here, next: here, done: "" }, ({ key }) => makeLabels(key, form))
}

/** One tap: stops the drawing. Field: stall. */
export async function stopLabels(locale: Locale, lot: string, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.lotLabels(lot), done: "stopped" }, ({ key }) => cancelLabels(key, id))
}

/** Ends the use of a code. Fields: code, reason, lot, stall, locale. */
export async function endCode(_before: FormState, form: FormData): Promise<FormState> {
  const here = paths.lotLabels(formText(form, "lot"))
  return runForm(form, { here, next: here, done: "revoked" }, ({ key }) =>
    revokeLotCode(key, formText(form, "code"), formText(form, "reason")),
  )
}
