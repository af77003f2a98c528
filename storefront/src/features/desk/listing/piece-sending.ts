import type { Refusal } from "@/lib/browser/desk"
import type * as line from "@/lib/browser/listing"
import { isUnsaved, isUnsent, type KeptPhoto, rebase, storedPhoto, waitingPhotos, whole } from "@/lib/browser/piece"
import type { PieceBox } from "./piece-box"

/** The line to this site's server. */
export type Line = Pick<typeof line, "fetchListingDraft" | "sendListingDraft" | "sendProposal" | "sendPhoto">

const refusedForGood = (code: string): boolean => code.startsWith("picture_")

/** What became of one step: `next` when there may be more to send. */
type Step = "next" | "stop"

/** More steps than any piece needs: a save and ten photos with a save each, a proposal, and what is typed meanwhile. */
const mostSteps = 100

/** Sends whose answers may have been lost, remembered to know our own again. */
const mostUnanswered = 5

/** Sends a piece: one save and one photo at a time, so that a weak line gets each of them through. */
export class PieceSending {
  private running: Promise<void> = Promise.resolve()
  /** Answers that the backend refused: not sent again until they are changed. */
  private refused: string | null = null

  constructor(
    private readonly box: PieceBox,
    private readonly line: Line,
  ) {}

  private get state() {
    return this.box.snapshot()
  }

  private get name() {
    const { key, stall } = this.state.piece
    return { key, stall, locale: this.box.locale }
  }

  /** Sends until nothing is left or nothing goes through. Called while it runs it goes on once more. */
  send(): Promise<void> {
    this.running = this.running.then(() => this.sendAll())
    return this.running
  }

  private async sendAll(): Promise<void> {
    if (this.state.other || this.state.isProposed) return
    if (!isUnsent(this.state.piece)) {
      // What was changed here is as the backend has it again: a refused photo that was dropped.
      if (this.state.saved === "phone" && this.state.piece.revision > 0) this.box.show({ saved: "both" })
      return
    }
    this.box.show({ isSending: true, refusal: null })
    let step: Step = "next"
    for (let n = 0; step === "next" && n < mostSteps; n += 1) step = await this.sendNext()
    this.box.show({ isSending: false })
  }

  private async sendNext(): Promise<Step> {
    const { piece } = this.state
    const [photo] = waitingPhotos(piece)
    const isNothingYet = piece.proposing && piece.revision === 0
    if (isUnsaved(piece) || isNothingYet) return this.save()
    if (photo) return this.sendPhoto(photo)
    if (piece.proposing) return this.sendProposal()
    this.box.show({ saved: "both" })
    return "stop"
  }

  private async save(): Promise<Step> {
    const { piece } = this.state
    const answers = whole(piece)
    if (this.refused === JSON.stringify(answers)) return "stop"
    await this.box.put({ sent: [...piece.sent, answers].slice(-mostUnanswered) })
    const { revision, state } = piece
    const answered = await this.line.sendListingDraft(this.name, { revision, state, answers })
    if (answered.kind === "offline") return this.isOffline()
    if (answered.kind === "ok") {
      const { revision: grown, state: now } = answered.data
      await this.box.put({ base: answers, revision: grown, state: now, sent: [] })
      return "next"
    }
    if (answered.error.code === "draft_changed") return this.meetNewer()
    this.refused = JSON.stringify(answers)
    return this.isRefused(answered.error)
  }

  private isOffline(): Step {
    this.box.show({ saved: "offline" })
    return "stop"
  }

  private isRefused(refusal: Refusal): Step {
    this.box.show({ refusal, saved: "phone" })
    // Signing in anew is asked for on the screen; the piece itself is not at fault.
    if (refusal.status !== 401) void this.box.put({ problem: refusal.words, proposing: false })
    return "stop"
  }

  private async meetNewer(): Promise<Step> {
    const answered = await this.line.fetchListingDraft(this.name)
    if (answered.kind === "offline") return this.isOffline()
    if (answered.kind === "refused") return this.isRefused(answered.error)
    const { draft } = answered.data
    const { piece, newer } = rebase(this.state.piece, draft ?? { revision: 0, answers: {}, pictures: [] })
    if (!newer) {
      await this.box.put(piece)
      return "next"
    }
    this.box.compare(newer)
    return "stop"
  }

  private async sendPhoto({ local }: KeptPhoto): Promise<Step> {
    const file = await this.box.fileOf(local)
    const change = (changed: Partial<KeptPhoto>) =>
      this.state.piece.photos.map((one) => (one.local === local ? { ...one, ...changed } : one))
    if (!file) {
      await this.box.put({ photos: this.state.piece.photos.filter((one) => one.local !== local) })
      return "next"
    }
    const answered = await this.line.sendPhoto(this.name, file)
    if (answered.kind === "offline") return this.isOffline()
    if (answered.kind === "refused" && !refusedForGood(answered.error.code)) return this.isRefused(answered.error)
    if (answered.kind === "refused") {
      // Told, and not tried again; what waited for it waits for the household now.
      await this.box.put({
        photos: change({ problem: answered.error.words }),
        proposing: false,
        problem: answered.error.words,
      })
      return "next"
    }
    const { id, src } = storedPhoto(answered.data)
    const twice = this.state.piece.photos.some((one) => one.id === id && one.local !== local)
    const photos = twice ? this.state.piece.photos.filter((one) => one.local !== local) : change({ id, src })
    await this.box.put({ photos })
    await this.box.dropFile(local)
    return "next"
  }

  private async sendProposal(): Promise<Step> {
    const answered = await this.line.sendProposal(this.name, this.state.piece.revision)
    if (answered.kind === "offline") return this.isOffline()
    if (answered.kind === "refused") {
      if (answered.error.code === "draft_changed") return this.meetNewer()
      return this.isRefused(answered.error)
    }
    await this.box.finish()
    return "stop"
  }
}
