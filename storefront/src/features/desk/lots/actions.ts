"use server"

import { randomUUID } from "node:crypto"
import type { DeskKey } from "@/lib/backend/desk/door"
import {
  changeLot,
  closeLot,
  type LotWish,
  largestStepPhoto,
  openLot,
  type Recorded,
  sendTracePicture,
} from "@/lib/backend/desk/lot-deeds"
import type { Result } from "@/lib/backend/result"
import { formText } from "@/lib/form"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm, runTap, type Told } from "../run-action"
import { recordAnswered } from "./record-answered"
import { momentOf, readQuantity } from "./step-body"

/** What may be left empty. */
const rare = ["made_to", "best_before", "lot_no", "gtin"] as const

function wishOf(form: FormData): LotWish {
  const text = (name: string) => formText(form, name).trim()
  return {
    quantity: readQuantity(text("quantity")),
    unit: text("unit"),
    made_from: text("made_from"),
    ...Object.fromEntries(rare.map((name) => [name, text(name) || null])),
  }
}

/** Opens a batch. Fields: product, template, those of its facts, key, stall, locale. */
export async function beginLot(_before: FormState, form: FormData): Promise<FormState> {
  const product = formText(form, "product")
  const here = `${paths.lotNew}?mon=${encodeURIComponent(product)}`
  const named = { client_key: formText(form, "key"), product_id: product, template: formText(form, "template") }
  const done = ({ id }: { id: string }): Told => ({ done: "opened", to: paths.lot(id) })
  return runForm(form, { here, next: here, done }, ({ key }) => openLot(key, { ...wishOf(form), ...named }))
}

/** Changes a batch's facts. Fields: lot, those of its facts, stall, locale. */
export async function correctLot(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "lot")
  const ways = { here: paths.lotChange(id), next: paths.lot(id), done: "changed" }
  return runForm(form, ways, ({ key }) => changeLot(key, id, wishOf(form)))
}

/** No more steps. Field: stall. */
export async function endLot(locale: Locale, id: string, form: FormData): Promise<void> {
  await runTap(form, { locale, here: paths.lot(id), done: "closed" }, ({ key }) => closeLot(key, id))
}

/** The photos of a plain form, sent one after the other; answers the names they got. */
async function sendPhotos(key: DeskKey, files: FormDataEntryValue[]): Promise<Result<string[]>> {
  const sent: string[] = []
  for (const file of files) {
    if (!(file instanceof File) || file.size === 0) continue
    if (file.size > largestStepPhoto) {
      return { ok: false, error: { code: "picture_too_large", field: "pictures", status: 400 } }
    }
    const name = randomUUID()
    const answer = await sendTracePicture(key, name, file)
    if (!answer.ok) return { ok: false, error: { ...answer.error, field: "pictures" } }
    sent.push(name)
  }
  return { ok: true, data: sent }
}

/** All texts of a form. */
const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"))

/** Where a step leads: to its batch, which asks about a yield that is unusual. */
const afterStep = ({ id, isUnusual }: Recorded): Told => ({
  done: "recorded",
  ...(isUnusual && { more: { hoi: id } }),
})

/** One step without JavaScript. Fields: those of its form, photo, lot, key, step, kind, stall, locale. */
export async function recordStep(form: FormData): Promise<void> {
  const { lot = "", key: name = "", step = "", kind = "", day, ...answers } = textsOf(form)
  const ways = { here: paths.lotStep(lot, step), next: paths.lot(lot), done: afterStep }
  await runForm(form, ways, async ({ key }) => {
    const photos = await sendPhotos(key, form.getAll("photo"))
    if (!photos.ok) return photos
    const at = momentOf(day, new Date().toISOString())
    return recordAnswered(key, { lot, key: name, step, kind, at, answers, pictures: photos.data })
  })
}
