import { type Answered, ask, post } from "./desk"
import type { KeptStep, StepPhoto } from "./step"

/** A photo over a village's line. */
const photoTimeoutMs = 90_000

/** Sends a photo of a step; the same key twice is one photo. */
export function sendStepPhoto(
  { stall }: Pick<KeptStep, "stall">,
  { key, file }: StepPhoto,
  locale: string,
): Promise<Answered<unknown>> {
  const body = new FormData()
  if (file) body.set("file", file, "anh.jpg")
  for (const [name, value] of Object.entries({ stall, locale, key })) body.set(name, value)
  return ask("/api/desk/trace-pictures", { method: "POST", body }, photoTimeoutMs)
}

/** Sends a step whose photos have arrived; the same key twice is one step. Answers its id, and whether its yield is unusual. */
export function sendStep(kept: KeptStep, locale: string): Promise<Answered<{ id: string; isUnusual: boolean }>> {
  const { stall, lot, key, step, kind, at, answers } = kept
  const pictures = kept.photos.map((photo) => photo.key)
  return ask("/api/desk/lot-events", post({ stall, locale, lot, key, step, kind, at, answers, pictures }))
}
