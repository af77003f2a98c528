import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import { addDays, type CalendarDate, readDate } from "@cho-lang/kit/vietnam-date"
import { type HolderType, readHolderType, readRegistration } from "./holder"
import { refuseBeyondPower } from "./issuing"
import { ASSESSMENT_KINDS, type AssessmentKind, DECISION_26, readLegalBasis } from "./legal-bases"
import { readProductCode } from "./product-code"
import { readProductSet } from "./product-sets"
import type { WrittenDecision } from "./read-decision"
import { ifReadable, NAME_MAX, REASON_MAX, type Reading, readOptionalNumber, readPastDate } from "./read-parts"
import { readScore, readStars, type Stars } from "./star-bands"
import { endOfValidity, VALIDITY_MONTHS } from "./validity"

const ROUND_MAX = 60

/** A certificate is given with its decision; a later day than this is a typing mistake that would carry a star on. */
const LONGEST_AFTER_DECISION = 60

/** Beyond 36 months only so many days: a term that ends on a day off runs to the next working day (Civil Code, 148.5). */
const DAYS_OFF = 7

/** A certificate as typed from the paper. Days are Vietnam's, points 0 to 100. */
export interface WrittenCertificate {
  product_set: string
  /** Null where the papers name none. */
  product_code: string | null
  stars: Stars
  /** The council's average; never shown to buyers. */
  score: number | null
  certificate_no: string | null
  issued_on: CalendarDate
  /** Last day, counted in full. */
  valid_until: CalendarDate
  /** Why it runs other than 36 months; null where it does not. */
  validity_reason: string | null
  legal_basis: string
  kind: AssessmentKind
  round: string | null
  /** The holder may differ from the stall. */
  holder_type: HolderType
  holder_name: string
  holder_registration_no: string | null
}

function readKind(value: unknown): AssessmentKind {
  const kind = ASSESSMENT_KINDS.find((known) => known === value)
  if (!kind) {
    throw new InputError({
      code: "assessment_kind_wrong",
      field: "kind",
      message: `kind must be one of ${ASSESSMENT_KINDS.join(", ")}`,
    })
  }
  return kind
}

/**
 * The sheet of Decision 26 has a field for the product's code. A paper with neither code nor number of its own could be lent to any
 * number of goods by its stall; older ones had none sometimes, and officers type what the decision's annex says. `isUnnumbered`: it
 * names no number.
 */
function readCode(
  value: unknown,
  {
    isUnnumbered,
    legal_basis,
    ...rule
  }: Parameters<typeof readProductCode>[1] & { isUnnumbered: boolean; legal_basis: string | null },
): string | null {
  const code = readProductCode(value, rule)
  if (code === null && isUnnumbered && legal_basis === DECISION_26.id) {
    const message = "A certificate of Decision 26 has a product code or a number"
    throw new InputError({ code: "paper_number_required", field: "product_code", message })
  }
  return code
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ""

/** Empty: the day of the decision, as most papers have it. */
function readIssuedOn(value: unknown, { now, decided_on }: { now: Date; decided_on: CalendarDate }): CalendarDate {
  if (isEmpty(value)) {
    return decided_on
  }
  const issuedOn = readPastDate(value, { field: "issued_on", now })
  if (issuedOn < decided_on) {
    throw new InputError({
      code: "issued_before_decision",
      field: "issued_on",
      message: `issued_on lies before the decision of ${decided_on}`,
      details: { decided_on },
    })
  }
  const until = addDays(decided_on, LONGEST_AFTER_DECISION)
  if (issuedOn > until) {
    throw new InputError({
      code: "issued_too_late",
      field: "issued_on",
      message: `issued_on lies more than ${LONGEST_AFTER_DECISION} days after the decision of ${decided_on}`,
      details: { until },
    })
  }
  return issuedOn
}

/** Empty: the full term of article 4.3. */
function readValidUntil(value: unknown, issuedOn: CalendarDate | null): CalendarDate {
  if (isEmpty(value) && issuedOn !== null) {
    return endOfValidity(issuedOn)
  }
  const validUntil = readDate(value, "valid_until")
  if (issuedOn !== null && validUntil < issuedOn) {
    throw new InputError({
      code: "end_before_start",
      field: "valid_until",
      message: `valid_until lies before ${issuedOn}`,
    })
  }
  const until = issuedOn && addDays(endOfValidity(issuedOn), DAYS_OFF)
  if (until !== null && validUntil > until) {
    throw new InputError({
      code: "end_too_late",
      field: "valid_until",
      message: `A certificate runs ${VALIDITY_MONTHS} months; after ${until} no reason serves`,
      details: { until },
    })
  }
  return validUntil
}

interface Term {
  issuedOn: CalendarDate | null
  validUntil: CalendarDate | null
}

/** Asked for where a certificate runs other than article 4.3 says; dropped where it runs as it says. */
function readValidityReason(value: unknown, { issuedOn, validUntil }: Term): string | null {
  const reason = readText(value, { field: "validity_reason", max: REASON_MAX })
  if (issuedOn === null || validUntil === null || validUntil === endOfValidity(issuedOn)) {
    return null
  }
  if (reason === null) {
    throw new InputError({
      code: "validity_reason_required",
      field: "validity_reason",
      message: `A validity other than ${VALIDITY_MONTHS} months needs a reason`,
      details: { expected: endOfValidity(issuedOn) },
    })
  }
  return reason
}

/**
 * Reads a certificate as typed, below the decision it hangs on. Whether the product is the stall's, and whether the
 * decision names it once, is checked where the rows are.
 * @throws InputError the first of these, with all in `errors`: `product_set_unknown`, `product_code_wrong`,
 *   `product_code_year`, `number_demo`, `number_not_demo`, `stars_wrong`, `stars_without_certificate`, `stars_beyond_power`,
 *   `score_wrong`, `score_outside_band`, `date_wrong`, `date_in_future`, `issued_before_decision`, `issued_too_late`, `end_before_start`, `end_too_late`,
 *   `validity_reason_required`, `legal_basis_unknown`, `legal_basis_not_in_force`, `assessment_kind_wrong`,
 *   `holder_type_wrong`, `holder_type_not_for_set`, `paper_number_required`, `text_required`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readCertificate(
  body: Record<string, unknown>,
  { decision, now, demo, stall = false }: Reading & { decision: Pick<WrittenDecision, "decided_on" | "level"> },
): WrittenCertificate {
  const { decided_on } = decision
  const set = () => readProductSet(body.product_set)
  const stars = () => readStars(body.stars)
  const kind = () => readKind(body.kind)
  const issuedOn = () => readIssuedOn(body.issued_on, { now, decided_on })
  const validUntil = () => readValidUntil(body.valid_until, ifReadable(issuedOn))
  const basis = () => readLegalBasis(body.legal_basis, { decided_on, kind: ifReadable(kind) })
  const holderType = () =>
    readHolderType(body.holder_type, { legal_basis: ifReadable(basis), product_set: ifReadable(set) })
  const number = () => readOptionalNumber(body.certificate_no, { field: "certificate_no", demo })
  return readAll({
    product_set: set,
    product_code: () =>
      readCode(body.product_code, {
        ...{ demo, latestYear: Number(decided_on.slice(0, 4)) },
        isUnnumbered: stall && ifReadable(() => number() ?? "") === "",
        legal_basis: ifReadable(basis),
      }),
    stars: () => {
      const given = stars()
      refuseBeyondPower(given, decision)
      return given
    },
    score: () => readScore(body.score, { stars: ifReadable(stars) }),
    certificate_no: number,
    issued_on: issuedOn,
    valid_until: validUntil,
    validity_reason: () =>
      readValidityReason(body.validity_reason, { issuedOn: ifReadable(issuedOn), validUntil: ifReadable(validUntil) }),
    legal_basis: basis,
    kind,
    round: () => readText(body.round, { field: "round", max: ROUND_MAX }),
    holder_type: holderType,
    holder_name: () => readRequiredText(body.holder_name, { field: "holder_name", max: NAME_MAX }),
    holder_registration_no: () =>
      readRegistration(body.holder_registration_no, { type: ifReadable(holderType), legal_basis: ifReadable(basis) }),
  })
}
