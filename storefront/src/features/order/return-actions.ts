"use server"

import { readDong } from "@cho-lang/kit/typed-numbers"
import { askReturn, claimWayBack, receiveRefund, receiveReplacement, withdrawReturn } from "@/lib/backend/returns"
import { formText } from "@/lib/form"
import { returnCookie } from "@/lib/session"
import { draftOf, missingOf, packReturn, piecesOf, type ReturnDraft, returnFieldOf } from "./return-draft"
import { mostPhotos } from "./return-photos"
import { back, errorOf, nameOf, sendPhotos } from "./share-forms"

/** Sends what was typed; what was refused of it, with the photos that arrived all the same, null where nothing was. */
async function sendReturn(form: FormData): Promise<ReturnDraft | null> {
  const share = nameOf(form)
  const typed = draftOf(form)
  const missing = missingOf(typed)
  if (missing) return { ...typed, ...missing }
  const sent = await sendPhotos(share, form, mostPhotos - typed.photos.length)
  const draft = { ...typed, photos: [...typed.photos, ...sent.ids] }
  if (sent.failure) return { ...draft, error: sent.failure.code, field: "photos" }
  const asked = await askReturn(share, {
    request_key: formText(form, "request_key"),
    reason: draft.reason ?? "",
    wants: draft.wants,
    note: draft.note,
    items: piecesOf(draft),
    photos: draft.photos,
  })
  if (asked.ok) return null
  const field = returnFieldOf(asked.error.field)
  // Photos that nothing names are taken away after a day.
  return { ...draft, photos: field === "photos" ? [] : draft.photos, error: asked.error.code, field }
}

/**
 * Without JavaScript: what was refused is shown again by the order's page. Fields: code, reference, locale, request_key, pieces.*,
 * reason, wants, note, photos, kept.
 */
export async function askForReturn(form: FormData): Promise<void> {
  const refused = await sendReturn(form)
  if (refused) await returnCookie.keep(packReturn(refused))
  else await returnCookie.forget()
  back(form, "return", refused?.error ?? null)
}

/** The same for a script, which is told what was refused. */
export async function tryReturn(form: FormData): Promise<ReturnDraft> {
  const refused = await sendReturn(form)
  if (refused) return refused
  await returnCookie.forget()
  return back(form, "return", null)
}

/** Fields: code, reference, locale, id. */
export async function keepGoods(form: FormData): Promise<void> {
  back(form, "withdraw", errorOf(await withdrawReturn(nameOf(form), formText(form, "id"))))
}

/** Fields: code, reference, locale, id, amount, photos (one). */
export async function sayWayBack(form: FormData): Promise<void> {
  const share = nameOf(form)
  const photos = await sendPhotos(share, form, 1)
  if (photos.failure) back(form, "wayBack", photos.failure.code)
  const cost = { amount_vnd: readDong(formText(form, "amount")), photo: photos.ids[0] ?? "" }
  back(form, "wayBack", errorOf(await claimWayBack(share, formText(form, "id"), cost)))
}

/** Fields: code, reference, locale, id. */
export async function pieceArrived(form: FormData): Promise<void> {
  back(form, "replaced", errorOf(await receiveReplacement(nameOf(form), formText(form, "id"))))
}

/** Fields: code, reference, locale, id. */
export async function moneyArrived(form: FormData): Promise<void> {
  back(form, "refunded", errorOf(await receiveRefund(nameOf(form), formText(form, "id"))))
}
