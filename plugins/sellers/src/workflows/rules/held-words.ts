import { InputError } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"

export interface HeldWordEntry {
  word: string
  /** Why, for officers. */
  reason: string
}

const LONGEST_WORD = 60
const LONGEST_REASON = 300
const SYLLABLES = /[\p{L}\p{M}\p{N}]+/gu
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARKS = /\p{M}/gu

/** Syllables in lower case; a tone stands at the end of its syllable, so that hòa and hoà are one. */
function syllablesOf(text: string): string[] {
  const found = text.normalize("NFC").toLowerCase().match(SYLLABLES) ?? []
  return found.map((syllable) => {
    const parts = syllable.normalize("NFD")
    return parts.replace(TONES, "") + (parts.match(TONES) ?? []).join("")
  })
}

const bare = (syllable: string) => syllable.replace(MARKS, "").replaceAll("đ", "d")

function holds(text: string[], word: string[]): boolean {
  return text.some((_, from) => word.every((syllable, place) => text[from + place] === syllable))
}

/**
 * The words found in one text: whole syllables, one after the other, marks and all. A text without a single mark is
 * one that somebody typed without a Vietnamese keyboard: there the word is found without its marks too.
 */
export function heldWordsIn(text: string, words: readonly HeldWordEntry[]): HeldWordEntry[] {
  const syllables = syllablesOf(text)
  const isPlain = syllables.every((syllable) => bare(syllable) === syllable)
  return words.filter(({ word }) => {
    const wanted = syllablesOf(word)
    return wanted.length > 0 && holds(syllables, isPlain ? wanted.map(bare) : wanted)
  })
}

/** Answers that are no text of the household's: ids, handles. */
const NO_TEXT = ["pictures", "craft", "craft_steps", "declaration"]

function textsOf(value: unknown): string[] {
  if (typeof value === "string") {
    return [value]
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** The words found in anything a buyer would read of an offer, each once. */
export function heldWordsOf(answers: Record<string, unknown>, words: readonly HeldWordEntry[]): HeldWordEntry[] {
  const texts = Object.entries(answers).flatMap(([field, value]) => (NO_TEXT.includes(field) ? [] : textsOf(value)))
  const found = new Set(texts.flatMap((text) => heldWordsIn(text, words)))
  return words.filter((word) => found.has(word))
}

/**
 * A word for the list: lower case, NFC, one space between syllables, with at least one letter.
 * @throws InputError `held_word_wrong` and those of texts
 */
export function readHeldWord({ word, reason }: { word?: unknown; reason?: unknown }): HeldWordEntry {
  const text = readRequiredText(word, { field: "word", max: LONGEST_WORD })
  const told = readRequiredText(reason, { field: "reason", max: LONGEST_REASON })
  const syllables = text.toLowerCase().match(SYLLABLES) ?? []
  if (!/\p{L}/u.test(text)) {
    throw new InputError({ code: "held_word_wrong", field: "word", message: "A word has letters" })
  }
  return { word: syllables.join(" "), reason: told }
}
