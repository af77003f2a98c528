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

/** Letters and marks that nobody sees, such as a space without width: they would part a syllable in two. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Syllables in lower case; a tone stands at the end of its syllable, so that hòa and hoà are one. */
function syllablesOf(text: string): string[] {
  const found = text.replace(UNSEEN, "").normalize("NFC").toLowerCase().match(SYLLABLES) ?? []
  return found.map((syllable) => {
    const parts = syllable.normalize("NFD")
    return parts.replace(TONES, "") + (parts.match(TONES) ?? []).join("")
  })
}

const bare = (syllable: string) => syllable.replace(MARKS, "").replaceAll("đ", "d")

/** @param isBareToo each syllable may stand without its marks */
function holds(text: string[], word: string[], isBareToo: boolean): boolean {
  const forms = word.map((syllable) => (isBareToo ? [syllable, bare(syllable)] : [syllable]))
  return text.some((_, from) => forms.every((form, place) => form.includes(text[from + place] ?? "")))
}

/**
 * The words found in one text: whole syllables, one after the other, marks and all. Of two syllables and more each may
 * also stand without its marks. One syllable without marks is too often another word (the swimming float that is spelt
 * like the firecracker): it counts only in a text without a single mark, typed without a Vietnamese keyboard.
 */
export function heldWordsIn(text: string, words: readonly HeldWordEntry[]): HeldWordEntry[] {
  const syllables = syllablesOf(text)
  const isPlain = syllables.every((syllable) => bare(syllable) === syllable)
  return words.filter(({ word }) => {
    const wanted = syllablesOf(word)
    return wanted.length > 0 && holds(syllables, wanted, isPlain || wanted.length > 1)
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
