import type { Answered } from "@/lib/browser/desk"
import type * as shelf from "@/lib/browser/kept-steps"
import type { KeptStep, NumberedStep } from "@/lib/browser/step"
import type * as line from "@/lib/browser/step-line"

/** Where steps are kept on this phone. */
export type Shelf = Pick<typeof shelf, "keepStep" | "changeStep" | "stepsOf" | "dropStep">
/** The line to this site's server. */
export type Line = Pick<typeof line, "sendStepPhoto" | "sendStep">

/** `sent`: nothing waits. `offline`: no network. `sign_in`: somebody has to sign in anew. `busy`: another window is sending. */
export type Came = "sent" | "offline" | "sign_in" | "busy"

type Whose = { person: string; stall: string; locale: string }

/** Only one window of a phone sends at a time; where a browser has no locks both do, and the backend knows a step by its key. */
async function alone(name: string, send: () => Promise<Came>): Promise<Came> {
  if (!navigator.locks) return send()
  return navigator.locks.request(`me-hang:${name}`, { ifAvailable: true }, (lock) => (lock ? send() : "busy"))
}

/**
 * The steps of one person in one stall that wait on this phone: sent in the order in which they were recorded, each until the backend has
 * it. One that is refused stands aside with its reason; those behind it are sent.
 */
export class StepQueue {
  /** Ids of steps whose yield is unusual, by the phone's own names. */
  readonly unusual = new Map<string, string>()

  constructor(
    private readonly whose: Whose,
    private readonly shelf: Shelf,
    private readonly line: Line,
  ) {}

  /** Sends what waits. `tell` is called when something has changed. */
  send(tell: () => void): Promise<Came> {
    return alone(`${this.whose.person}/${this.whose.stall}`, () => this.sendAll(tell))
  }

  private async sendAll(tell: () => void): Promise<Came> {
    for (const step of await this.shelf.stepsOf(this.whose)) {
      if (step.problem !== null) continue
      const came = await this.sendOne(step, tell)
      tell()
      if (came !== "sent") return came
    }
    return "sent"
  }

  private async sendOne(kept: NumberedStep, tell: () => void): Promise<Came> {
    const { locale } = this.whose
    let step = kept
    for (const photo of kept.photos) {
      if (photo.file === null) continue
      const answered = await this.line.sendStepPhoto(step, photo, locale)
      if (answered.kind !== "ok") return this.missed(step, answered)
      const arrived = { ...photo, file: null }
      step = { ...step, photos: step.photos.map((one) => (one.key === photo.key ? arrived : one)) }
      await this.shelf.changeStep(step)
      tell()
    }
    const answered = await this.line.sendStep(step, locale)
    if (answered.kind !== "ok") return this.missed(step, answered)
    if (answered.data.isUnusual) this.unusual.set(step.key, answered.data.id)
    await this.shelf.dropStep(step.n)
    return "sent"
  }

  private async missed(step: NumberedStep, answered: Exclude<Answered<unknown>, { kind: "ok" }>): Promise<Came> {
    if (answered.kind === "offline") return "offline"
    const { status, words, field, fields } = answered.error
    if (status === 401) return "sign_in"
    // Too many at once is no fault of the step: it waits.
    if (status === 429) return "offline"
    await this.shelf.changeStep({
      ...step,
      problem: { words, fields: { ...(field && { [field]: words }), ...fields } },
    })
    return "sent"
  }

  /** What waits, the oldest first. */
  waiting(): Promise<NumberedStep[]> {
    return this.shelf.stepsOf(this.whose)
  }

  /** Puts a step behind those that wait. Rejects where this phone keeps nothing. */
  keep(step: KeptStep): Promise<NumberedStep> {
    return this.shelf.keepStep(step)
  }

  /** Tries a refused one again, without its photos where those were refused. */
  async again(step: NumberedStep, photos = step.photos): Promise<void> {
    await this.shelf.changeStep({ ...step, photos, problem: null })
  }

  /** Nobody wants it. */
  async drop({ n }: NumberedStep): Promise<void> {
    await this.shelf.dropStep(n)
  }
}

/** A shelf that lasts as long as the page: for phones that are full, and private windows. */
export function memoryShelf(): Shelf {
  const steps = new Map<number, NumberedStep>()
  let counted = 0
  return {
    keepStep: async (step) => {
      counted += 1
      const kept = { ...step, n: counted }
      steps.set(kept.n, kept)
      return kept
    },
    changeStep: async (step) => void (steps.has(step.n) && steps.set(step.n, step)),
    stepsOf: async () => [...steps.values()],
    dropStep: async (n) => void steps.delete(n),
  }
}
