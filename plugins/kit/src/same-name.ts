/** Tone marks; circumflex, breve and horn are parts of a letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Runs of anything that is neither a letter with its marks nor a digit. */
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu

/** A word with its tone at its end: Hòa and Hoà are one word, hoa is another. */
function toneLast(word: string): string {
  return word.replace(TONES, "") + (word.match(TONES) ?? []).join("")
}

function written(name: string): string {
  return name.normalize("NFD").toLowerCase().replace(SEPARATORS, " ").trim().split(" ").map(toneLast).join(" ")
}

/**
 * Whether goods are called as they were: case, signs, spaces and where in a word its tone stands make no other goods. Marks do: mứt dừa
 * (coconut) is not mứt dứa (pineapple).
 */
export function isSameName(one: string, other: string): boolean {
  return written(one) === written(other)
}
