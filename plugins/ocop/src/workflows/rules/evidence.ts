import { readDataFile, type Words } from "./data-file"

const DATA = readDataFile<{
  items: Record<string, { stars: 3 | 4 | 5 | null; name: Words }>
  states: Record<EvidenceState, Words>
  words: Record<"vi" | "en", Record<string, string>>
}>("evidence.json")

/** `declare`: the market does not know it, the household says it itself; `not_here`: the market does not offer it yet. */
export type EvidenceState = "there" | "missing" | "declare" | "not_here"

/** What the market holds about a product, as far as an assessment asks for it. */
export interface EvidenceFacts {
  is_on_sale: boolean
  /** Letters of the product's own story, and of the stall's. */
  story: string | null
  stall_story: string | null
  pictures: number
  sold: number
  registration_no: string | null
}

/** A line of the checklist: `stars` from which the sheets of sets 06, 21 and 22 ask it, null where no step is bound to stars. */
export interface EvidenceItem {
  key: string
  stars: 3 | 4 | 5 | null
  name: Words
  state: EvidenceState
  state_name: Words
}

/** Fewer letters are a label, no story. */
const STORY_LETTERS = 200
const ENOUGH_PICTURES = 3

const thereIf = (is: boolean): EvidenceState => (is ? "there" : "missing")

/** What there is and what is missing, in the order of the pack. Traceability is no part of the market yet, and said to be none. */
export function evidenceItems(facts: EvidenceFacts): EvidenceItem[] {
  const letters = (facts.story ?? "").length
  const states: Record<string, EvidenceState> = {
    stall_page: thereIf(facts.is_on_sale),
    promotion: thereIf(facts.is_on_sale),
    story: thereIf(letters >= STORY_LETTERS),
    story_traced: "not_here",
    trace_label: "not_here",
    pictures: thereIf(facts.pictures >= ENOUGH_PICTURES),
    sales: thereIf(facts.sold > 0),
    labour: "declare",
    registration: facts.registration_no === null ? "declare" : "there",
    trademark: "declare",
  }
  return Object.entries(DATA.items).map(([key, item]) => {
    const state = states[key] ?? "declare"
    return { key, ...item, state, state_name: DATA.states[state] }
  })
}

/** A sentence of the pack with its `{values}`. */
export function evidenceWords(
  language: "vi" | "en",
  key: string,
  values: Record<string, string | number> = {},
): string {
  const text = DATA.words[language][key]
  if (text === undefined) {
    throw new Error(`No words for ${key} in ${language}`)
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""))
}
