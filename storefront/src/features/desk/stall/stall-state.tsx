import type { Check, OwnStall } from "@/lib/backend/desk/stall"
import { formatDate } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"

function CheckLine({ check, locale }: { check: Check; locale: Locale }) {
  const { stall: words } = deskMessages(locale)
  return (
    <li className={styles.check} data-state={check.state}>
      <Icon name={check.state === "done" ? "check" : "alert"} size={24} />
      <span>
        {words.checks[check.key]}
        <span className={styles.note}>{words.checkStates[check.state]}</span>
      </span>
    </li>
  )
}

/** What staff look at, who looks and by when: the household sees what they see. */
export function Checklist({ stall, locale }: { stall: OwnStall; locale: Locale }) {
  const { stall: words } = deskMessages(locale)
  const { reviewerName: place, answerBy } = stall
  return (
    <section className={styles.stack} aria-labelledby="xem-xet">
      <h3 id="xem-xet">{words.checklist}</h3>
      <ul>
        {stall.checklist.map((check) => (
          <CheckLine key={check.key} check={check} locale={locale} />
        ))}
      </ul>
      {place !== "" && (
        <p>{answerBy ? words.reviewer(place, formatDate(answerBy, locale)) : words.reviewerAnyDay(place)}</p>
      )}
    </section>
  )
}

/** A stall's state in words; while it waits, what is done and what is missing. `stall` is null when only the state is known. */
export function StallState({ stall, status, locale }: { stall: OwnStall | null; status: string; locale: Locale }) {
  const { stall: words } = deskMessages(locale)
  const states: Record<string, string | undefined> = words.states
  const notes: Record<string, string | undefined> = words.stateNotes
  const reason = stall?.changes.findLast(({ to }) => to === status)?.reason
  return (
    <>
      <p className={styles.state} data-state={status}>
        {stall?.holiday ? words.onHoliday(formatDate(stall.holiday.until, locale)) : (states[status] ?? status)}
      </p>
      <p>{notes[status]}</p>
      {reason && status !== "approved" && <p>{words.reason(reason)}</p>}
      {stall && status === "pending" && <Checklist stall={stall} locale={locale} />}
    </>
  )
}
