import type { Words } from "./data-file"
import { HOLDER_TYPES } from "./holder"
import { ISSUING_LEVELS } from "./issuing"
import { ASSESSMENT_KINDS, LEGAL_BASES } from "./legal-bases"
import { SECTORS } from "./product-sets"
import { WITHDRAWAL_GROUNDS } from "./read-withdrawal"
import { VALIDITY_MONTHS } from "./validity"

interface Choice {
  id: string
  name: Words
}

/** What the forms of certificates choose from, in the words of the law. Ids of levels, kinds and holders have theirs on the screens. */
export interface Choices {
  /** The 26 sets below their sectors. */
  sectors: (Choice & { product_sets: Choice[] })[]
  /** With the days between which a decision may rest on it. */
  legal_bases: { id: string; number: string; from: string; until: string | null; re_assessment_until: string | null }[]
  withdrawal_grounds: (Choice & { point: string })[]
  levels: readonly string[]
  kinds: readonly string[]
  holder_types: readonly string[]
  stars: readonly number[]
  validity_months: number
}

export const CHOICES: Choices = {
  sectors: SECTORS.map(({ id, name, groups }) => ({
    id,
    name,
    product_sets: groups.flatMap(({ product_sets }) => product_sets.map((set) => ({ id: set.code, name: set.name }))),
  })),
  legal_bases: LEGAL_BASES.map(({ id, number, from, until, re_assessment_until }) => ({
    id,
    number,
    from,
    until,
    re_assessment_until,
  })),
  withdrawal_grounds: WITHDRAWAL_GROUNDS.map(({ id, point, name }) => ({ id, point, name })),
  levels: ISSUING_LEVELS,
  kinds: ASSESSMENT_KINDS,
  holder_types: HOLDER_TYPES,
  stars: [3, 4, 5],
  validity_months: VALIDITY_MONTHS,
}
