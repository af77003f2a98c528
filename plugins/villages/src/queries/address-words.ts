import { foldedWords } from "@cho-lang/kit/text"

/** What the address search compares with. */
export interface AddressWords {
  /** All words, short forms written out: "p lang ha q dong da ha noi". */
  text: string
  /** The same without words that only name a kind: "lang ha dong da ha noi". */
  core: string
  /** tsquery that a hit must satisfy. */
  required: string
  /** tsquery that also asks for the kinds; ranks hits. */
  whole: string
}

/** Kinds of units and their usual short forms, folded; people mix them up, so no hit depends on them. */
const KINDS = new Set(["phuong", "xa", "quan", "huyen", "tinh", "p", "x", "q", "h", "t", "tt", "tx", "tp"])
const KIND_PAIRS = new Set(["thanh pho", "thi xa", "thi tran", "dac khu"])
const SHORT_NAMES: Record<string, string> = {
  hn: "ha noi",
  hcm: "ho chi minh",
  tphcm: "ho chi minh",
  sg: "ho chi minh",
  hp: "hai phong",
  brvt: "ba ria vung tau",
}

/**
 * Turns a typed address into words to look for, in any order; null when it holds no word.
 * A word may be the beginning of one ("lan ha"), a number must be whole ("phường 1" is not "phường 12").
 */
export function readAddressWords(typed: string): AddressWords | null {
  const words = foldedWords(typed).flatMap((word) => (SHORT_NAMES[word] ?? plainNumber(word)).split(" "))
  if (words.length === 0) {
    return null
  }
  const names = words.filter((_word, index) => !isKind(words, index))
  const core = names.length > 0 ? names : words
  return {
    text: words.join(" "),
    core: core.join(" "),
    required: tsquery(core),
    whole: tsquery(words),
  }
}

function isKind(words: string[], index: number): boolean {
  const word = words[index] ?? ""
  return (
    KINDS.has(word) || KIND_PAIRS.has(`${word} ${words[index + 1]}`) || KIND_PAIRS.has(`${words[index - 1]} ${word}`)
  )
}

function plainNumber(word: string): string {
  return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, "") : word
}

function tsquery(words: string[]): string {
  return [...new Set(words)].map((word) => (/^\d+$/.test(word) ? word : `${word}:*`)).join(" & ")
}
