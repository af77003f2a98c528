"use server"

import { readDong } from "@cho-lang/kit/typed-numbers"
import { redirect } from "next/navigation"
import type { Result } from "@/lib/backend/result"
import {
  askOfficers,
  askReturn,
  claimWayBack,
  receiveRefund,
  receiveReplacement,
  type ShareName,
  sendSharePhoto,
  withdrawReturn,
} from "@/lib/backend/returns"
import { formLocale, formText } from "@/lib/form"
import { localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { mostPhotos } from "./return-photos"

const nameOf = (form: FormData): ShareName => ({ code: formText(form, "code"), reference: formText(form, "reference") })

/** Back to the order, which says what was done or what is wrong. */
function back(form: FormData, done: string, result: Result<unknown>): never {
  const query = new URLSearchParams(result.ok ? { xong: done } : { loi: result.error.code })
  redirect(`${localePath(formLocale(form), paths.order(formText(form, "code")))}?${query}`)
}

/** Pieces by line, as typed into the fields `pieces.{line}`; what is empty or 0 stays with the buyer. */
function piecesOf(form: FormData): { id: string; quantity: number }[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const id = name.startsWith("pieces.") ? name.slice("pieces.".length) : ""
    const quantity = Number(value)
    return id && quantity !== 0 ? [{ id, quantity }] : []
  })
}

/** Sends the photos one after another; the ids of those that arrived, or what is wrong with one. */
async function sendPhotos(share: ShareName, form: FormData): Promise<Result<string[]>> {
  const files = form.getAll("photos").filter((file): file is File => file instanceof File && file.size > 0)
  const ids: string[] = []
  for (const file of files.slice(0, mostPhotos)) {
    const sent = await sendSharePhoto(share, file)
    if (!sent.ok) return sent
    ids.push(sent.data)
  }
  return { ok: true, data: ids }
}

/** Fields: code, reference, locale, request_key, pieces.*, reason, wants, note, photos. */
export async function askForReturn(form: FormData): Promise<void> {
  const share = nameOf(form)
  const photos = await sendPhotos(share, form)
  if (!photos.ok) back(form, "return", photos)
  const wish = {
    request_key: formText(form, "request_key"),
    reason: formText(form, "reason"),
    wants: formText(form, "wants"),
    note: formText(form, "note"),
    items: piecesOf(form),
    photos: photos.data,
  }
  back(form, "return", await askReturn(share, wish))
}

/** Fields: code, reference, locale, id. */
export async function keepGoods(form: FormData): Promise<void> {
  back(form, "withdraw", await withdrawReturn(nameOf(form), formText(form, "id")))
}

/** Fields: code, reference, locale, id, amount, photos (one). */
export async function sayWayBack(form: FormData): Promise<void> {
  const share = nameOf(form)
  const photos = await sendPhotos(share, form)
  if (!photos.ok) back(form, "wayBack", photos)
  const cost = { amount_vnd: readDong(formText(form, "amount")), photo: photos.data[0] ?? "" }
  back(form, "wayBack", await claimWayBack(share, formText(form, "id"), cost))
}

/** Fields: code, reference, locale, id. */
export async function pieceArrived(form: FormData): Promise<void> {
  back(form, "replaced", await receiveReplacement(nameOf(form), formText(form, "id")))
}

/** Fields: code, reference, locale, id. */
export async function moneyArrived(form: FormData): Promise<void> {
  back(form, "refunded", await receiveRefund(nameOf(form), formText(form, "id")))
}

/** Fields: code, reference, locale, reason, return_id, note, request_key. */
export async function bringToOfficers(form: FormData): Promise<void> {
  const wish = {
    reason: formText(form, "reason"),
    return_id: formText(form, "return_id"),
    note: formText(form, "note"),
    request_key: formText(form, "request_key"),
  }
  back(form, "question", await askOfficers(nameOf(form), wish))
}
