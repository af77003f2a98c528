import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import type { Bilingual, GuideContent, GuideStep } from "./guide-content"

/** More is no short guide any more. */
export const MOST_STEPS = 7
const LONGEST = { title: 60, summary: 140, step: 300, alt: 200 } as const
const KEY = /^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/
const SOUND = /^huong-dan\/tieng-[0-9a-f]{24}\.(mp3|m4a|ogg|wav)$/

function wrong(code: string, field: string, message: string, details: Record<string, number> = {}): InputError {
  return new InputError({ code, field, message, details })
}

function objectOf(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw wrong("field_wrong", field, `${field} must be an object`)
  }
  return value as Record<string, unknown>
}

function readBoth(value: unknown, field: string, max: number, multiline = false): Bilingual {
  const both = objectOf(value ?? {}, field)
  const read = (locale: "vi" | "en") => readRequiredText(both[locale], { field: `${field}.${locale}`, max, multiline })
  return { vi: read("vi"), en: read("en") }
}

function readName(value: unknown, field: string, pattern: RegExp): string | null {
  if (value === undefined || value === null || value === "") {
    return null
  }
  if (typeof value !== "string" || value.length > 200 || !pattern.test(value)) {
    throw wrong("field_wrong", field, `${field} names no file of ours`)
  }
  return value
}

/** Both languages or none: half a description helps half of the readers. */
function readAlt(value: unknown, field: string): Bilingual | null {
  const both = objectOf(value ?? {}, field)
  return both.vi || both.en ? readBoth(both, field, LONGEST.alt) : null
}

function readStep(value: unknown, at: number): GuideStep {
  const field = `steps.${at}`
  const step = objectOf(value, field)
  return {
    text: readBoth(step.text, `${field}.text`, LONGEST.step, true),
    picture: readName(step.picture, `${field}.picture`, KEY),
    alt: readAlt(step.alt, `${field}.alt`),
  }
}

/**
 * What staff wrote, trimmed and checked; whether the files exist is asked where they lie.
 * @throws InputError `text_required`, `text_too_long`, `text_control_characters`, `field_wrong`, `steps_missing`,
 * `steps_too_many` (with `max`), each with the field as a path such as `steps.0.text.vi`
 */
export function readGuideContent(value: unknown): GuideContent {
  const content = objectOf(value, "content")
  const { steps } = content
  const sound = objectOf(content.sound ?? {}, "sound")
  const title = readBoth(content.title, "title", LONGEST.title)
  const summary = readBoth(content.summary, "summary", LONGEST.summary)
  if (!Array.isArray(steps) || steps.length === 0) {
    throw wrong("steps_missing", "steps", "A guide has steps")
  }
  if (steps.length > MOST_STEPS) {
    throw wrong("steps_too_many", "steps", `At most ${MOST_STEPS} steps`, { max: MOST_STEPS })
  }
  return {
    title,
    summary,
    steps: steps.map(readStep),
    sound: { vi: readName(sound.vi, "sound.vi", SOUND), en: readName(sound.en, "sound.en", SOUND) },
  }
}

/** Keys of every file that a content shows. */
export function filesOf(content: GuideContent): { key: string; kind: "picture" | "sound"; field: string }[] {
  const pictures = content.steps.flatMap(({ picture }, at) =>
    picture === null ? [] : [{ key: picture, kind: "picture" as const, field: `steps.${at}.picture` }],
  )
  const sounds = (["vi", "en"] as const).flatMap((locale) => {
    const key = content.sound[locale]
    return key === null ? [] : [{ key, kind: "sound" as const, field: `sound.${locale}` }]
  })
  return [...pictures, ...sounds]
}
