import { InputError } from "@cho-lang/kit/input-error"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { type Confidence, isWithin, readDataFile, type Words } from "./data-file"

/** What a product was assessed for: the first time, for more stars, or again before its certificate ends (article 6.1). */
export const ASSESSMENT_KINDS = ["first", "upgrade", "re_assessment"] as const
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]

interface LegalBasis {
  id: string
  /** A programme frames the criteria of its years; a certificate rests on criteria. */
  role: "criteria" | "programme"
  number: string
  decided_on: CalendarDate
  from: CalendarDate
  /** Last day on which a recognition may rest on it; null while it holds. */
  until: CalendarDate | null
  /** An earlier last day for re-assessments: article 12.2 b of Decision 26/2026. */
  re_assessment_until: CalendarDate | null
  confidence: Confidence
  note: Words
}

const ALL = readDataFile<LegalBasis[]>("legal-bases.json")

/** What a certificate may rest on, oldest first. */
export const LEGAL_BASES: readonly LegalBasis[] = ALL.filter(({ role }) => role === "criteria")

function found(id: string): LegalBasis {
  const basis = LEGAL_BASES.find((row) => row.id === id)
  if (!basis) {
    throw new Error(`The data has no legal basis ${id}`)
  }
  return basis
}

/** Decision 26/2026/QĐ-TTg, whose articles the rules of this plugin quote. */
export const DECISION_26 = found("QD26")

/** Whether a recognition of that day may rest on a basis. */
export function basisHolds(basis: LegalBasis, on: CalendarDate, kind: AssessmentKind): boolean {
  const until = kind === "re_assessment" ? (basis.re_assessment_until ?? basis.until) : basis.until
  return isWithin(on, { from: basis.from, until })
}

interface Recognised {
  /** The day of the decision; null where it is not known yet. */
  decided_on: CalendarDate | null
  kind: AssessmentKind | null
}

/**
 * What a decision of that day rested on: the newest rules in force. Null where there are none, and in the weeks after 22 May 2026,
 * when a round could still end by the rules it had begun with: only the paper says then.
 */
function basisOf({ decided_on, kind }: Recognised): LegalBasis | null {
  const holding = decided_on && kind ? LEGAL_BASES.filter((basis) => basisHolds(basis, decided_on, kind)) : []
  const isBetween = holding.length > 1 && holding.includes(DECISION_26)
  return isBetween ? null : (holding.at(-1) ?? null)
}

/**
 * The legal basis of a certificate, from a form: its id; left empty, what decisions of that day rested on.
 * @throws InputError `legal_basis_unknown`; `legal_basis_not_in_force` where it did not hold on the day of the decision
 */
export function readLegalBasis(value: unknown, { decided_on, kind }: Recognised, field = "legal_basis"): string {
  const isEmpty = value === undefined || value === null || value === ""
  const basis = isEmpty ? basisOf({ decided_on, kind }) : LEGAL_BASES.find(({ id }) => id === value)
  if (!basis) {
    throw new InputError({ code: "legal_basis_unknown", field, message: `${field} is none of the decisions we know` })
  }
  if (decided_on !== null && kind !== null && !basisHolds(basis, decided_on, kind)) {
    throw new InputError({
      code: "legal_basis_not_in_force",
      field,
      message: `Decision ${basis.number} was not in force for this on ${decided_on}`,
      details: { number: basis.number },
    })
  }
  return basis.id
}
