import { InputError, readAll } from "@cho-lang/kit/input-error"
import { readRequiredText, readText } from "@cho-lang/kit/plain-text"
import type { CalendarDate } from "@cho-lang/kit/vietnam-date"
import { readDataFile, type Words } from "./data-file"
import { ISSUING_LEVELS, type IssuingLevel, starsGivenBy, succeeds } from "./issuing"
import { ifReadable, NAME_MAX, REASON_MAX, type Reading, readNumber, readPastDate } from "./read-parts"
import type { Stars } from "./star-bands"

interface WithdrawalGround {
  id: string
  /** Letter in article 8.1 of Decision 26/2026/QĐ-TTg. */
  point: string
  name: Words
}

/** The six grounds of article 8.1, in its order. */
export const WITHDRAWAL_GROUNDS: readonly WithdrawalGround[] =
  readDataFile<WithdrawalGround[]>("withdrawal-grounds.json")

/** The decision that took a certificate back. */
export interface WrittenWithdrawal {
  number: string
  decided_on: CalendarDate
  level: IssuingLevel
  body: string
  /** Id of a ground. */
  ground: string
  note: string | null
}

/** What is taken back. */
interface Withdrawn {
  stars: Stars
  issued_on: CalendarDate
  /** Level of the body that gave it. */
  level: IssuingLevel
}

function readDecidedOn(value: unknown, { now, issued_on }: { now: Date; issued_on: CalendarDate }): CalendarDate {
  const decidedOn = readPastDate(value, { field: "decided_on", now })
  if (decidedOn < issued_on) {
    throw new InputError({
      code: "withdrawn_before_issued",
      field: "decided_on",
      message: `decided_on lies before the certificate of ${issued_on}`,
      details: { issued_on },
    })
  }
  return decidedOn
}

/**
 * Article 8.2: the province takes back 3 and 4 stars, the ministry 5; before, whoever had given them, or who came in the place of a
 * level that is gone: also in the days when nobody could give what it takes back.
 */
function readWithdrawingLevel(value: unknown, certificate: Withdrawn, on: CalendarDate | null): IssuingLevel {
  const level = ISSUING_LEVELS.find((known) => known === value)
  const mayWithdraw =
    level !== undefined &&
    (on === null ||
      starsGivenBy(level, on).includes(certificate.stars) ||
      succeeds(level, certificate.level, on) ||
      (level === certificate.level && starsGivenBy(level, on).length > 0))
  if (!level || !mayWithdraw) {
    throw new InputError({
      code: level ? "withdrawal_level_without_power" : "issuing_level_wrong",
      field: "level",
      message: "This level could not withdraw the certificate on that day",
    })
  }
  return level
}

function readGround(value: unknown): string {
  const ground = WITHDRAWAL_GROUNDS.find(({ id }) => id === value)
  if (!ground) {
    throw new InputError({
      code: "withdrawal_ground_wrong",
      field: "ground",
      message: `ground must be one of ${WITHDRAWAL_GROUNDS.map(({ id }) => id).join(", ")}`,
    })
  }
  return ground.id
}

/**
 * Reads a withdrawal as typed: `{ number, decided_on, level, body, ground, note }`. Without a decision or a ground
 * there is none: a certificate is never withdrawn by a click.
 * @throws InputError the first of these, with all in `errors`: `text_required`, `text_too_long`, `text_control_characters`,
 *   `field_wrong`, `number_wrong`, `number_demo`, `number_not_demo`, `date_wrong`, `date_in_future`, `withdrawn_before_issued`,
 *   `issuing_level_wrong`, `withdrawal_level_without_power`, `withdrawal_ground_wrong`
 */
export function readWithdrawal(
  body: Record<string, unknown>,
  { certificate, now, demo }: Reading & { certificate: Withdrawn },
): WrittenWithdrawal {
  const decidedOn = () => readDecidedOn(body.decided_on, { now, issued_on: certificate.issued_on })
  return readAll({
    number: () => readNumber(body.number, { field: "number", demo }),
    decided_on: decidedOn,
    level: () => readWithdrawingLevel(body.level, certificate, ifReadable(decidedOn)),
    body: () => readRequiredText(body.body, { field: "body", max: NAME_MAX }),
    ground: () => readGround(body.ground),
    note: () => readText(body.note, { field: "note", max: REASON_MAX, multiline: true }),
  })
}
