"use server"

import type { DeskKey } from "@/lib/backend/desk/door"
import {
  type ListingPicture,
  largestPaper,
  largestPhoto,
  proposeListing,
  saveListingDraft,
  sendDeclaration,
  sendListingPicture,
} from "@/lib/backend/desk/listings"
import type { Result } from "@/lib/backend/result"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import { runForm } from "../run-action"
import { answersOfListing } from "./listing-answers"

/** The photos of a plain form, sent one after the other; the first that is refused ends it. */
async function sendPhotos(key: DeskKey, files: FormDataEntryValue[]): Promise<Result<ListingPicture[]>> {
  const sent: ListingPicture[] = []
  for (const file of files) {
    if (!(file instanceof File) || file.size === 0) continue
    if (file.size > largestPhoto) {
      return { ok: false, error: { code: "picture_too_large", field: "pictures", status: 400 } }
    }
    const answer = await sendListingPicture(key, file)
    if (!answer.ok) return { ok: false, error: { ...answer.error, field: "pictures" } }
    sent.push(answer.data)
  }
  return { ok: true, data: sent }
}

/** The paper of a plain form, sent and named in it; nothing where none was chosen. */
async function sendPaperOf(key: DeskKey, form: FormData): Promise<Result<unknown>> {
  const file = form.get("declaration_file")
  if (!(file instanceof File) || file.size === 0) return { ok: true, data: null }
  if (file.size > largestPaper) {
    return { ok: false, error: { code: "paper_too_large", field: "declaration", status: 400 } }
  }
  const answer = await sendDeclaration(key, file)
  if (!answer.ok) return { ok: false, error: { ...answer.error, field: "declaration" } }
  form.set("declaration", answer.data.id)
  return answer
}

/** Keeps what was typed, also where a photo was refused; then asks the commune, if that is the wish. */
async function keepListing(key: DeskKey, form: FormData, deed: string): Promise<Result<unknown>> {
  const name = formText(form, "key")
  const before = form.getAll("picture").map(String)
  const photos = await sendPhotos(key, form.getAll("photo"))
  const added = photos.ok ? photos.data.map(({ id }) => id) : []
  const paper = await sendPaperOf(key, form)
  const pictures = [...new Set([...before, ...added])].filter((id) => deed !== `drop:${id}`)
  pictures.sort((a, b) => Number(deed === `first:${b}`) - Number(deed === `first:${a}`))
  const revision = Number(formText(form, "revision"))
  const state = formText(form, "state")
  const saved = await saveListingDraft(key, name, { revision, state, answers: answersOfListing(form, pictures) })
  if (!saved.ok) return saved
  if (!photos.ok) return photos
  if (!paper.ok) return paper
  return deed === "propose" ? proposeListing(key, name, saved.data.revision) : saved
}

/** The whole screen without JavaScript. Fields: those of the form; `deed`: propose, save, `drop:` or `first:<id of a photo>`; key, revision, locale. */
export async function sendListing(form: FormData): Promise<void> {
  const here = paths.listing(formText(form, "key"))
  const deed = formText(form, "deed") || "propose"
  const next = deed === "propose" ? { next: paths.listings, done: "proposed" } : { next: here, done: "saved" }
  await runForm(form, { here, ...next }, ({ key }) => keepListing(key, form, deed))
}
