import type { ListingAnswers } from "@/lib/backend/desk/listings"
import type { Refusal } from "@/lib/browser/desk"
import type * as shelf from "@/lib/browser/kept-pieces"
import {
  isUnsent,
  type KeptPhoto,
  type KeptPiece,
  type PieceStart,
  shownAs,
  storedPhoto,
  takeUp,
  type Version,
} from "@/lib/browser/piece"
import { type Line, PieceSending } from "./piece-sending"

/** Where a piece is kept on this phone. */
export type Shelf = Pick<
  typeof shelf,
  "findPiece" | "keepPiece" | "dropPiece" | "keepPhotoFile" | "findPhotoFile" | "dropPhotoFile"
>

/** What a screen shows of a piece. */
export type BoxState = {
  piece: KeptPiece
  /** Addresses of photos that are on this phone, by their `local`. */
  seen: Record<string, string>
  /** Grows when the answers came from elsewhere than the form: it is then filled anew. */
  round: number
  /** Where the answers are: only typed, on this phone, at the market too, or on this phone for want of network. */
  saved: "fresh" | "phone" | "both" | "offline"
  /** False where this phone keeps nothing (full, private window). */
  keeps: boolean
  /** Another version, between which and this one somebody has to choose. */
  other: Version | null
  /** What was not chosen: it can be looked at again as long as the page is open. */
  aside: Version[]
  refusal: Refusal | null
  isSending: boolean
  /** Photos were chosen that are not on this phone yet: they are being made small. */
  isMaking: boolean
  /** The page came without network, and this phone has never seen the piece. */
  isUnknown: boolean
  /** The commune has it. */
  isProposed: boolean
}

/** A store that does not answer (some browsers' do so) must not hold up sending. */
const storePatienceMs = 4_000

/**
 * One piece while somebody works on it, or while it is sent in the background: every change is kept on this phone at once, and sent when
 * there is network (`piece-sending.ts`).
 */
export class PieceBox {
  private state: BoxState
  private readonly listeners = new Set<() => void>()
  private readonly sending: PieceSending
  private newest: PieceStart | null = null
  /** Photos whose files could not be kept on the phone live as long as the page. */
  private readonly files = new Map<string, Blob>()

  constructor(
    piece: KeptPiece,
    readonly locale: string,
    private readonly shelf: Shelf,
    line: Line,
  ) {
    this.sending = new PieceSending(this, line)
    const none = { other: null, aside: [], refusal: null }
    const not = { isSending: false, isMaking: false, isUnknown: false, isProposed: false }
    this.state = { ...none, ...not, piece, seen: {}, round: 0, saved: "fresh", keeps: true }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  snapshot = (): BoxState => this.state

  show(change: Partial<BoxState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  /** Changes the piece on the screen and on this phone. */
  async put(change: Partial<KeptPiece>, more: Partial<BoxState> = {}): Promise<void> {
    const piece = { ...this.state.piece, ...change }
    this.show({ ...more, piece })
    await this.attempt(() => this.shelf.keepPiece(piece))
  }

  /** A phone that is full, or keeps nothing in a private window, still sends; the screen says so. */
  private async attempt<T>(deed: () => Promise<T>): Promise<T | null> {
    try {
      const late = new Promise<never>((_, fail) =>
        setTimeout(() => fail(new Error("The store is silent")), storePatienceMs),
      )
      return await Promise.race([deed(), late])
    } catch {
      this.show({ keeps: false })
      return null
    }
  }

  /**
   * Takes up what this phone kept of it. `start`: what the page was made with; null where the page came without network. What was typed
   * while the store was asked is not overwritten: then there are two versions.
   */
  async open(start: PieceStart | null): Promise<void> {
    const { piece: before } = this.state
    const kept = await this.attempt(() => this.shelf.findPiece(before))
    const found = start ? takeUp(kept, start, before) : { piece: kept ?? before, newer: null }
    for (const { local, id } of found.piece.photos) {
      const file = id === null ? await this.attempt(() => this.shelf.findPhotoFile(before, local)) : null
      if (file) this.see(local, file)
    }
    const isTyped = this.state.piece !== before
    if (isTyped && kept && isUnsent(kept)) this.show({ other: { ...kept, by: null, at: null } })
    if (isTyped) return
    if (!kept && !start) return this.show({ isUnknown: true })
    const round = this.state.round + (kept ? 1 : 0)
    await this.put(found.piece, { round, saved: isUnsent(found.piece) ? "phone" : "fresh" })
    if (found.newer) this.compare(found.newer)
  }

  /** The page came without network and for no piece: it is the one named `key`, which this phone has kept, or has just begun. */
  async begin(key: string, isKnown: boolean): Promise<void> {
    this.show({ piece: { ...this.state.piece, key } })
    await (isKnown ? this.open(null) : this.put({}))
  }

  private see(local: string, file: Blob): void {
    this.files.set(local, file)
    this.show({ seen: { ...this.state.seen, [local]: URL.createObjectURL(file) } })
  }

  /** What the form says now; nothing happens while it says what is known. */
  change(answers: ListingAnswers): void {
    const { saved } = this.state
    const change = { answers, changedAt: Date.now(), problem: null, proposing: false }
    void this.put(change, { saved: saved === "offline" ? saved : "phone" })
  }

  /** Adds a photo, small already, behind the others. */
  async addPhoto(local: string, file: Blob): Promise<void> {
    this.see(local, file)
    await this.attempt(() => this.shelf.keepPhotoFile(this.state.piece, local, file))
    const photo: KeptPhoto = { local, id: null, src: null, problem: null }
    await this.putPhotos([...this.state.piece.photos, photo])
  }

  private putPhotos(photos: KeptPhoto[]): Promise<void> {
    return this.put({ photos, changedAt: Date.now(), problem: null, proposing: false }, { saved: "phone" })
  }

  async dropPhoto(local: string): Promise<void> {
    await this.putPhotos(this.state.piece.photos.filter((photo) => photo.local !== local))
    await this.dropFile(local)
  }

  /** Puts a photo first: it stands on the card. */
  async putFirst(local: string): Promise<void> {
    const { photos } = this.state.piece
    await this.putPhotos([
      ...photos.filter((one) => one.local === local),
      ...photos.filter((one) => one.local !== local),
    ])
  }

  /** Wants it sent to the commune: now, or when there is network again. */
  async propose(): Promise<void> {
    this.show({ refusal: null })
    await this.put({ proposing: true, problem: null })
    await this.send()
  }

  /** Sends what the backend has not got, until nothing is left or nothing goes through. */
  send(): Promise<void> {
    return this.sending.send()
  }

  /** The file of a photo that is still to be sent; null when the phone has lost it. */
  async fileOf(local: string): Promise<Blob | null> {
    return this.files.get(local) ?? (await this.attempt(() => this.shelf.findPhotoFile(this.state.piece, local)))
  }

  /** The backend has the photo: its file may go. */
  async dropFile(local: string): Promise<void> {
    await this.attempt(() => this.shelf.dropPhotoFile(this.state.piece, local))
  }

  /** The commune has it: nothing of it need stay on this phone. */
  async finish(): Promise<void> {
    await this.attempt(() => this.shelf.dropPiece(this.state.piece))
    this.show({ isProposed: true, saved: "both" })
  }

  /** Another version was found: somebody has to choose. */
  compare(newer: PieceStart): void {
    const { pictures: _, ...answers } = newer.answers
    const photos = newer.pictures.map(storedPhoto)
    this.newest = newer
    const by = newer.savedBy?.name || null
    this.show({ other: { answers, photos, by, at: newer.updatedAt ?? null, state: newer.state } })
  }

  /** Shows a version again that was not chosen. */
  compareAside(version: Version): void {
    this.show({ other: version, aside: this.state.aside.filter((one) => one !== version) })
  }

  /** Goes on with a version, which may be joined from both; what was not chosen stays aside. Saves it. */
  async choose(chosen: Pick<Version, "answers" | "photos">, aside: Version[]): Promise<void> {
    const { newest } = this
    const { pictures: _, ...answers } = newest?.answers ?? {}
    const known = newest && {
      base: { ...answers, pictures: newest.pictures.map(({ id }) => id) },
      revision: newest.revision,
      state: newest.state ?? "",
      sent: [],
    }
    this.newest = null
    const more = { other: null, aside: [...this.state.aside, ...aside], round: this.state.round + 1 }
    const shown = newest ? { ...chosen, answers: shownAs(newest.answers, chosen.answers) } : chosen
    await this.put({ ...known, ...shown, problem: null, proposing: false, changedAt: Date.now() }, more)
    await this.send()
  }
}
