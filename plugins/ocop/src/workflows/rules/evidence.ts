import { readDataFile, type Words } from "./data-file"

const DATA = readDataFile<{
  items: Record<string, { stars: 3 | 4 | 5 | null; name: Words }>
  states: Record<EvidenceState, Words>
  words: Record<"vi" | "en", Record<string, string>>
}>("evidence.json")

/** `declare`: the market does not know it, the household says it itself. */
export type EvidenceState = "there" | "missing" | "declare"

/** What the market holds about a product, as far as an assessment asks for it. */
export interface EvidenceFacts {
  is_on_sale: boolean
  /** Letters of the product's own story, and of the stall's. */
  story: string | null
  stall_story: string | null
  pictures: number
  sold: number
  registration_no: string | null
  /** A batch of it has a code that leads to a trace page, on which the product's story stands. */
  is_traced: boolean
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

/** What there is and what is missing, in the order of the pack. */
export function evidenceItems(facts: EvidenceFacts): EvidenceItem[] {
  const letters = (facts.story ?? "").length
  const states: Record<string, EvidenceState> = {
    stall_page: thereIf(facts.is_on_sale),
    promotion: thereIf(facts.is_on_sale),
    story: thereIf(letters >= STORY_LETTERS),
    story_traced: thereIf(facts.is_traced && letters > 0),
    trace_label: thereIf(facts.is_traced),
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
