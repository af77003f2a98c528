import { readAll } from "@cho-lang/kit/input-error"
import { readRequiredText } from "@cho-lang/kit/plain-text"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { type IssuingLevel, readIssuingLevel } from "./issuing"
import { ifReadable, NAME_MAX, type Reading, readNumber, readPastDate } from "./read-parts"

/** An authority's act of recognition, on which many certificates hang. */
export interface WrittenDecision {
  /** As on the paper: `3981/QĐ-UBND`. */
  number: string
  decided_on: CalendarDate
  level: IssuingLevel
  /** Name of the body as on the paper, also of one that is gone. */
  body: string
}

/**
 * Reads a decision as typed: `{ number, decided_on, level, body }`.
 * @throws InputError the first of these, with all in `errors`: `text_required`, `text_too_long`,
 *   `text_control_characters`, `field_wrong`, `number_wrong`, `number_demo`, `number_not_demo`, `date_wrong`, `date_in_future`,
 *   `issuing_level_wrong`, `issuing_level_without_power`
 */
export function readDecision(body: Record<string, unknown>, { now, demo }: Reading): WrittenDecision {
  const decidedOn = () => readPastDate(body.decided_on, { field: "decided_on", now })
  return readAll({
    number: () => readNumber(body.number, { field: "number", demo }),
    decided_on: decidedOn,
    level: () => readIssuingLevel(body.level, ifReadable(decidedOn)),
    body: () => readRequiredText(body.body, { field: "body", max: NAME_MAX }),
  })
}
