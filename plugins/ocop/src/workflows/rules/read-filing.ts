import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { DECISION_26 } from "./legal-bases"
import { ifReadable, REASON_MAX, readPastDate } from "./read-parts"
import { filingWindow } from "./validity"

/** The dossier for re-assessment of a certificate that nears its end. */
export interface WrittenFiling {
  filed_on: CalendarDate
  /** Why it could not meet the window of article 7.6 a; null where it did. */
  late_reason: string | null
  /** Day of the authority's result; null while there is none. */
  result_on: CalendarDate | null
}

interface Term {
  issued_on: CalendarDate
  valid_until: CalendarDate
}

function wrong(code: string, field: string, message: string, details = {}): InputError {
  return new InputError({ code, field, message, details })
}

function readFiledOn(value: unknown, { issued_on, valid_until }: Term, now: Date): CalendarDate {
  const filedOn = readPastDate(value, { field: "filed_on", now })
  const { from } = filingWindow(valid_until)
  // The window is Decision 26's; what was sent in before it came into force followed rules we do not know.
  if (filedOn < issued_on || (filedOn >= DECISION_26.from && filedOn < from)) {
    throw wrong("filing_too_early", "filed_on", `A dossier is sent in from ${from} on`, { from })
  }
  if (filedOn > valid_until) {
    const until = valid_until
    throw wrong("filing_too_late", "filed_on", `After ${until} the product is assessed as a new one`, { until })
  }
  return filedOn
}

/** Asked for where the window was missed: it is what article 12.3 leans on. */
function readLateReason(value: unknown, valid_until: CalendarDate, filedOn: CalendarDate | null): string | null {
  if (filedOn === null || filedOn <= filingWindow(valid_until).until) {
    return null
  }
  return readRequiredText(value, { field: "late_reason", max: REASON_MAX })
}

function readResultOn(value: unknown, { now, filedOn }: { now: Date; filedOn: CalendarDate | null }) {
  if (readText(value, { field: "result_on", max: 10 }) === null) {
    return null
  }
  const resultOn = readPastDate(value, { field: "result_on", now })
  if (filedOn !== null && resultOn < filedOn) {
    throw wrong("result_before_filing", "result_on", `result_on lies before ${filedOn}`)
  }
  return resultOn
}

/**
 * Reads the record of a dossier for re-assessment: `{ filed_on, late_reason, result_on }`.
 * @throws InputError the first of these, with all in `errors`: `date_wrong`, `date_in_future`, `filing_too_early` with
 *   `from`, `filing_too_late` with `until`, `result_before_filing`, `text_required`, `text_too_long`, `field_wrong`
 */
export function readFiling(
  body: Record<string, unknown>,
  { certificate, now }: { certificate: Term; now: Date },
): WrittenFiling {
  const filedOn = () => readFiledOn(body.filed_on, certificate, now)
  return readAll({
    filed_on: filedOn,
    late_reason: () => readLateReason(body.late_reason, certificate.valid_until, ifReadable(filedOn)),
    result_on: () => readResultOn(body.result_on, { now, filedOn: ifReadable(filedOn) }),
  })
}
