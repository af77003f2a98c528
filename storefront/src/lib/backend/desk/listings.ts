import type { Result } from "../result"
import { type DeskKey, deskGet, deskPost, deskSend } from "./door"

/** A half-filled draft as it was typed; `pictures` holds ids of photos. */
export type ListingAnswers = Record<string, string | number | boolean | string[] | null | undefined | ListingForm[]> & {
  /** What buyers choose by. */
  options?: string[]
  variants?: ListingForm[]
}

/** One size or colour, half typed. Money đồng, weight grams; text where it cannot be read yet. */
export type ListingForm = {
  values: string[]
  price_vnd?: string | number
  /** The price the form began with, of goods on sale: one that stands as it was shown was not typed. */
  price_shown?: string | number
  quantity?: string | number
  /** The number the form began with, of goods on sale: only the difference is counted. */
  quantity_shown?: string | number
  weight_grams?: string | number
}

/** A craft the stall may list under. */
export type CraftToList = { handle: string; name: string; isFood: boolean; steps: { id: string; name: string }[] }

/** What a listing can say today. `feePercent`: what the marketplace keeps of a price. */
export type ListingOptions = {
  crafts: CraftToList[]
  feePercent: number
  /** Papers that declare food: null where no law asks for them today. */
  declaration: { required: boolean; basis: string } | null
}

/** A photo at the backend; its widths are there when `isReady`. */
export type ListingPicture = { id: string; key: string; isReady: boolean }

export type ListingDraft = {
  revision: number
  answers: ListingAnswers
  state: "open" | "proposed" | "published" | "rejected"
  pictures: ListingPicture[]
  reason: string | null
  /** Whoever saved it last, and when (ISO 8601, UTC). */
  savedBy: { id: string; name: string } | null
  updatedAt: string
}

type RawPicture = { id: string; key: string; state: string }
type RawDraft = Omit<ListingDraft, "pictures" | "savedBy" | "updatedAt"> & {
  pictures: RawPicture[]
  saved_by: { id: string; name: string } | null
  updated_at: string
}

const toPicture = ({ id, key, state }: RawPicture): ListingPicture => ({ id, key, isReady: state === "ready" })

function toDraft({ pictures, saved_by: savedBy, updated_at: updatedAt, ...raw }: RawDraft): ListingDraft {
  const { revision, answers, state, reason } = raw
  return { revision, answers, state, pictures: pictures.map(toPicture), reason, savedBy, updatedAt }
}

const draftPath = (name: string): string => `/seller/listing-drafts/${encodeURIComponent(name)}`

type RawOptions = {
  crafts: (Omit<CraftToList, "isFood"> & { is_food: boolean })[]
  fee: { commission_percent: number }
  food: { declaration: { is_asked: boolean; required: boolean; basis: string } }
}

/** The stall's crafts with their steps, and the fee. Needs the capability list_products. */
export async function readListingOptions(key: DeskKey): Promise<Result<ListingOptions>> {
  const answer = await deskGet<RawOptions>(key, "/seller/listing-options")
  if (!answer.ok) return answer
  const crafts = answer.data.crafts.map(({ is_food: isFood, ...craft }) => ({ ...craft, isFood }))
  const { fee, food } = answer.data
  const { is_asked: isAsked, ...asked } = food.declaration
  return { ok: true, data: { crafts, feePercent: fee.commission_percent, declaration: isAsked ? asked : null } }
}

/** The draft of this name; null when nothing was saved under it yet. */
export async function readListingDraft(key: DeskKey, name: string): Promise<Result<ListingDraft | null>> {
  const answer = await deskGet<{ draft: RawDraft }>(key, draftPath(name))
  if (answer.ok) return { ok: true, data: toDraft(answer.data.draft) }
  return answer.error.code === "draft_not_found" ? { ok: true, data: null } : answer
}

/** A star that the goods of a draft carry: a new name hides it until staff looked. */
export type ListingStar = { stars: number; certifiedTitle: string | null }

/** The star of the goods that a draft changes; null where there is none. */
export async function readListingStar(key: DeskKey, name: string): Promise<Result<ListingStar | null>> {
  type Raw = { stars: number; product_title: string | null }
  const answer = await deskGet<{ star: Raw | null }>(key, `/seller/listing-stars/${encodeURIComponent(name)}`)
  if (!answer.ok) return answer
  const { star } = answer.data
  return { ok: true, data: star && { stars: star.stars, certifiedTitle: star.product_title } }
}

/** Answers over those of `revision` (0: none yet) and, where it matters, of `state`. */
export type DraftToSend = { revision: number; state?: string; answers: ListingAnswers }

/** Keeps a draft. Error: draft_changed (409, fact `revision`) when another phone was faster. */
export async function saveListingDraft(key: DeskKey, name: string, draft: DraftToSend): Promise<Result<ListingDraft>> {
  const answer = await deskPost<{ draft: RawDraft }>(key, draftPath(name), draft)
  return answer.ok ? { ok: true, data: toDraft(answer.data.draft) } : answer
}

/**
 * Sends the draft to the commune as it stands at `revision`. A refusal names every wrong field in `errors`; draft_changed (409) when
 * another phone was faster.
 */
export function proposeListing(key: DeskKey, name: string, revision: number): Promise<Result<unknown>> {
  return deskPost(key, `${draftPath(name)}/propose`, { revision })
}

/** Largest photo the backend takes, in bytes. */
export const largestPhoto = 20 * 1024 * 1024
/** Twenty megabytes over a village's line. */
const photoTimeoutMs = 120_000

/** Keeps a photo; the same file twice is one picture. */
export async function sendListingPicture(key: DeskKey, file: File): Promise<Result<ListingPicture>> {
  const body = new FormData()
  body.set("file", file)
  const call = { method: "POST", path: "/seller/pictures", body, timeoutMs: photoTimeoutMs } as const
  const answer = await deskSend<{ picture: RawPicture }>(key, call)
  return answer.ok ? { ok: true, data: toPicture(answer.data.picture) } : answer
}

/** Largest paper the backend takes, in bytes. */
export const largestPaper = 8 * 1024 * 1024

/** Keeps a paper that declares food, for officers only. */
export async function sendDeclaration(key: DeskKey, file: File): Promise<Result<{ id: string }>> {
  const body = new FormData()
  body.set("file", file)
  const call = { method: "POST", path: "/seller/listing-papers", body, timeoutMs: photoTimeoutMs } as const
  const answer = await deskSend<{ paper: { id: string } }>(key, call)
  return answer.ok ? { ok: true, data: { id: answer.data.paper.id } } : answer
}
