import { readDataFile, type Words } from "./data-file"
import type { Stars } from "./star-bands"

/** One of the answers of a criterion. */
export interface CriterionOption {
  points: number
  name: Words
  /** The asterisks behind it: a product of so many stars reaches at least this option. */
  min_stars?: Extract<Stars, 3 | 4 | 5>
}

export interface Criterion {
  /** As on the sheet: `1.1`; where a section is one criterion, its own number: `7`. */
  number: string
  name: Words
  /** The sheet's own number beside it. */
  max: number
  /** Fewest points first. None: the sheet has no boxes, and all points go to who meets it. */
  options: CriterionOption[]
  /** What the sheet says about it. */
  note?: Words
  /** The sheet's condition under which an assessment stops. */
  excludes?: Words
  /** Only counts where this other criterion has points: a story's structure needs a story. */
  only_with?: string
  /** The sheet asks it only of products that the law asks it of; for others its minimum falls away. */
  only_where_required?: boolean
  /** Where the sheet can be read in two ways, and how we read it. */
  unclear?: Words
}

export interface CriteriaSection {
  number: string
  name: Words
  max: number
  criteria: Criterion[]
}

export interface CriteriaPart {
  id: "A" | "B" | "C"
  name: Words
  max: number
  sections: CriteriaSection[]
}

/** A scoring sheet of Annex II of Decision 26/2026/QĐ-TTg: A 40 + B 25 + C 35 points. */
export interface CriteriaTable {
  product_set: string
  /** What shuts a dossier out before anything is scored. */
  excludes: Words
  parts: CriteriaPart[]
}

/** Sets whose sheets are in the data: rice and cereals, handicrafts, fabrics and garments. */
export const SETS_WITH_CRITERIA = ["QD26-06", "QD26-21", "QD26-22"] as const

const TABLES: ReadonlyMap<string, CriteriaTable> = new Map(
  SETS_WITH_CRITERIA.map((code) => [code, readDataFile<CriteriaTable>(`criteria/${code}.json`)]),
)

/** The sheet of a set; null for sets whose sheet is not in the data. */
export function criteriaOf(productSet: string): CriteriaTable | null {
  return TABLES.get(productSet) ?? null
}

/** All criteria of a sheet in its order. */
export function criteriaList(table: CriteriaTable): Criterion[] {
  return table.parts.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria))
}
