/** A photo of a step. `key` was made on this phone and is its name at the backend too; `file` is null once it is there. */
export type StepPhoto = { key: string; file: Blob | null }

/** What is done in a step decides what its form asks, see `step-fields.ts`. */
export type StepKind = "note" | "receiving" | "making" | "inspecting" | "packing" | "shipping"

/** What a form of a step says, as it was typed. */
export type StepAnswers = Record<string, string>

/** A step that was recorded on this phone and is not at the market yet. */
export type KeptStep = {
  person: string
  stall: string
  /** Id of the batch, and its name for the screen. */
  lot: string
  lotName: string
  /** Made on this phone: however often it is sent, it is one step. */
  key: string
  /** Key of the template's step, its name for the screen, and what its form asks. */
  step: string
  stepName: string
  kind: StepKind
  answers: StepAnswers
  /** When it was done, ISO 8601. */
  at: string
  photos: StepPhoto[]
  /** Why it was refused, in words, for the whole and by field; null while it may still be sent. */
  problem: { words: string; fields: Record<string, string> } | null
}

/** A step as the phone has numbered it: in the order in which they were recorded. */
export type NumberedStep = KeptStep & { n: number }

/** A step of the craft on a screen. */
export type SheetStep = {
  key: string
  name: string
  kind: StepKind
  /** Done in counted layers. */
  isLayered: boolean
  /** How many times it was recorded; layers where those are counted. */
  done: number
}

/** What a phone has to know of a batch to record its steps without network. */
export type LotSheet = {
  id: string
  /** Product and lot number. */
  name: string
  unit: string
  /** The craft's own, in their usual order, then those of every craft. */
  steps: SheetStep[]
  /** Key of the step that usually comes next; null at the end. */
  next: string | null
  /** Materials of the craft. */
  inputs: { key: string; name: string; unit: string }[]
  isOpen: boolean
}

/** A UUID of version 4. Not crypto.randomUUID: that is missing where the shop is reached over plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5")
}
