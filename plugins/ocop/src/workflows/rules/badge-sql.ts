import { DECISION_26 } from "./legal-bases"
import { EXTENSION_DAYS, FILING_CLOSES_DAYS } from "./validity"

/** The day it is in Vietnam, as rows hold days. */
export const TODAY = "to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')"

/** A moment as SQL; the tests ask for others than now. */
export interface AskedAt {
  /** Expression of a day `YYYY-MM-DD`. */
  today: string
  /** Expression of a moment. */
  now: string
}

/** The moment of asking. */
export const NOW: AskedAt = { today: TODAY, now: "now()" }

/** A row `certificate` whose late dossier carries it on past its end, see `isCarriedOn` in `standing.ts`. */
const CARRIED_ON = `certificate.valid_until >= '${DECISION_26.from}'
      and certificate.late_reason is not null and certificate.filed_on <= certificate.valid_until
      and certificate.filed_on::date > certificate.valid_until::date - ${FILING_CLOSES_DAYS}`

/** The last day of a row `certificate` as it stands, see `reminderEnd` in `reminders.ts`. */
export const END = `case when ${CARRIED_ON} and certificate.result_on is null
      then to_char(certificate.valid_until::date + ${EXTENSION_DAYS}, 'YYYY-MM-DD') else certificate.valid_until end`

/** A row `certificate` carried on by article 12.3, see `isExtended` in `standing.ts`. */
export const extended = (today: string) => `${CARRIED_ON} and certificate.filed_on <= ${today}
      and ${today}::date <= certificate.valid_until::date + ${EXTENSION_DAYS}
      and (certificate.result_on is null or ${today} < certificate.result_on)`

/** Whether a row `certificate` is verified and in force by its own days, whatever came after it. */
export function inForceSql({ today, now }: AskedAt = NOW): string {
  return `certificate.deleted_at is null and certificate.stars between 3 and 5 and certificate.verified_at <= ${now}
    and certificate.issued_on <= ${today}
    and (certificate.withdrawn_on is null or certificate.withdrawn_on > ${today})
    and (${today} <= certificate.valid_until or (${extended(today)}))`
}

/**
 * Whether a row `certificate` shows a badge: `showsBadge` of `standing.ts`, said in SQL so that a list of
 * goods needs no second statement. A test holds the two together. Of a product at most one shows one: each takes the place
 * of those before it.
 */
export function showsBadgeSql({ today, now }: AskedAt = NOW): string {
  return `(${inForceSql({ today, now })}
    and not exists (select from certificate later
      where later.product_id = certificate.product_id and later.deleted_at is null
        and (later.issued_on, later.id) > (certificate.issued_on, certificate.id)
        and later.issued_on <= ${today} and later.verified_at <= ${now}))`
}
