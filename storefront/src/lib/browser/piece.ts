import type { ListingAnswers, ListingDraft, ListingForm, ListingPicture } from "../backend/desk/listings"

/** A photo of a piece on this phone. `id` is its name at the backend, once it is there; until then its file lies beside it. */
export type KeptPhoto = {
  local: string
  id: string | null
  /** Where the market shows it; null while it is only here, or its widths are being made. */
  src: string | null
  /** Why it was refused for good, in words; null while it may still be sent. */
  problem: string | null
}

/** One piece as this phone keeps it: what was typed, and what the backend held when both were last the same. */
export type KeptPiece = {
  person: string
  stall: string
  /** The name of the draft, a UUID that a phone made. */
  key: string
  /** All but the photos. */
  answers: ListingAnswers
  /** In their order: the first is on the card. */
  photos: KeptPhoto[]
  /** What the backend held at `revision` (0: nothing yet), photos as ids under `pictures`. */
  base: ListingAnswers
  revision: number
  /** The draft's state at the backend as last seen; empty while it has none. */
  state: string
  /** What was sent and not answered: an answer may be lost on the way, and then the backend's newer draft is our own. */
  sent: ListingAnswers[]
  /** Send it to the commune as soon as it is saved. */
  proposing: boolean
  /** What keeps it from being sent, in words. */
  problem: string | null
  /** Milliseconds since 1970. */
  changedAt: number
}

export type PieceName = Pick<KeptPiece, "person" | "stall" | "key">

/** What the page was made with. */
export type PieceStart = Pick<ListingDraft, "revision" | "answers" | "pictures"> &
  Partial<Pick<ListingDraft, "state" | "savedBy" | "updatedAt">>

/** One of two versions between which somebody has to choose. `by` and `at` (ISO 8601) are null for this phone's own. */
export type Version = {
  answers: ListingAnswers
  photos: KeptPhoto[]
  by: string | null
  at: string | null
  /** How it stands at the backend. */
  state?: string
}

/** A photo as the backend knows it. */
export function storedPhoto({ id, key, isReady }: ListingPicture): KeptPhoto {
  return { local: id, id, src: isReady ? `/anh/${key}-320.webp` : null, problem: null }
}

function withoutPictures({ pictures: _, ...answers }: ListingAnswers): ListingAnswers {
  return answers
}

/** A piece just as the backend has it. */
export function settledPiece(name: PieceName, start: PieceStart): KeptPiece {
  const photos = start.pictures.map(storedPhoto)
  const answers = withoutPictures(start.answers)
  return {
    ...name,
    answers,
    photos,
    base: { ...answers, pictures: photos.map(({ local }) => local) },
    revision: start.revision,
    state: start.state ?? "",
    sent: [],
    proposing: false,
    problem: null,
    changedAt: Date.now(),
  }
}

/** What is sent: the answers with those photos that have arrived. */
export function whole({ answers, photos }: Pick<KeptPiece, "answers" | "photos">): ListingAnswers {
  return { ...answers, pictures: photos.flatMap(({ id }) => id ?? []) }
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || value === false || (Array.isArray(value) && !value.length)

/** True for what a form was shown: it is said by nobody. */
export const isShownField = (name: string): boolean => name === "price_shown" || name === "quantity_shown"

/** A value in a form that can be compared; the order of a value's own fields says nothing. */
function comparable(value: unknown): unknown {
  if (typeof value === "string") return value.trim()
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== "object" || value === null) return value
  const parts = Object.entries(value).filter(([name, one]) => !isShownField(name) && !isNothing(one))
  return Object.fromEntries(parts.map(([name, one]) => [name, comparable(one)]).sort())
}

/** The fields in which two versions differ, in the order of the first; an empty answer is a missing one. */
export function differing(a: ListingAnswers, b: ListingAnswers): string[] {
  const said = (value: unknown) => (isNothing(value) ? "" : JSON.stringify(comparable(value)))
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !isShownField(field))
  return fields.filter((field) => said(a[field]) !== said(b[field]))
}

const shownOf = (form: ListingForm | undefined) => ({
  price_shown: form?.price_shown,
  quantity_shown: form?.quantity_shown,
})

/** Answers chosen between two versions: what counts as shown is that of the newest, which stood beside them. */
export function shownAs(newest: ListingAnswers, chosen: ListingAnswers): ListingAnswers {
  const of = (values: string[]) => newest.variants?.find((form) => form.values.join("\n") === values.join("\n"))
  const variants = chosen.variants?.map((form) => ({ ...form, ...shownOf(of(form.values)) }))
  const { price_shown, quantity_shown } = newest
  return { ...chosen, price_shown, quantity_shown, ...(variants && { variants }) }
}

/** Photos that are still to be sent. */
export const waitingPhotos = ({ photos }: Pick<KeptPiece, "photos">): KeptPhoto[] =>
  photos.filter(({ id, problem }) => id === null && problem === null)

/** True while the backend has not got the answers, and the photos that have arrived, as they stand here. */
export const isUnsaved = (piece: KeptPiece): boolean => differing(whole(piece), piece.base).length > 0

/** True while this phone holds something that exists nowhere else, or that somebody has to be told. */
export function isUnsent(piece: KeptPiece): boolean {
  return piece.proposing || piece.problem !== null || isUnsaved(piece) || piece.photos.some(({ id }) => id === null)
}

/** What this phone kept, and what the backend has meanwhile. `newer` is null when there is nothing to choose between. */
export function takeUp(
  kept: KeptPiece | null,
  start: PieceStart,
  name: PieceName,
): { piece: KeptPiece; newer: PieceStart | null } {
  const there = settledPiece(name, start)
  if (!kept || !isUnsent(kept)) return { piece: there, newer: null }
  const sameState = kept.state === there.state || start.revision === 0
  if (start.revision <= kept.revision && sameState) return { piece: { ...kept, revision: start.revision }, newer: null }
  return rebase(kept, start)
}

/** The backend's draft is another than this phone believes: our own whose answer was lost, or somebody else's. */
export function rebase(kept: KeptPiece, start: PieceStart): { piece: KeptPiece; newer: PieceStart | null } {
  const there = settledPiece(kept, start)
  const adopted = { ...kept, base: there.base, revision: there.revision, state: there.state, sent: [] }
  const isOwn = there.state === "open" && kept.sent.some((one) => differing(one, there.base).length === 0)
  if (isOwn || differing(whole(kept), there.base).length === 0) return { piece: adopted, newer: null }
  return { piece: kept, newer: start }
}
