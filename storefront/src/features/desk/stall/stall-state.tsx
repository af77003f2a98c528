import Link from "next/link"
import type { Check, OwnStall } from "@/lib/backend/desk/stall"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"

type Part = { stall: OwnStall; owns: boolean; locale: Locale }

/** Where the owner does what is missing. */
const places: Partial<Record<Check["key"], string>> = {
  identity_verified: paths.stallIdentity,
  account_holder_matches: paths.stallAccount,
  product_with_photo: paths.listingNew,
}

function CheckLine({ check, stall, owns, locale }: Part & { check: Check }) {
  const { stall: words } = deskMessages(locale)
  const { key, state } = check
  const isSent = key === "identity_verified" && state === "missing" && stall.identity !== null
  const place = owns && state !== "done" && !isSent ? places[key] : undefined
  return (
    <li className={styles.check} data-state={state}>
      <Icon name={state === "done" ? "check" : "alert"} size={24} />
      <span>
        {place ? (
          <Link className={styles.textLink} href={localePath(locale, place)} prefetch={false}>
            {words.checks[key]}
          </Link>
        ) : (
          words.checks[key]
        )}
        <span className={styles.note}>{isSent ? words.sent : words.checkStates[state]}</span>
      </span>
    </li>
  )
}

/** What staff look at, who looks and by when: the household sees what they see. */
function Checklist({ stall, owns, locale }: Part) {
  const { stall: words } = deskMessages(locale)
  const { reviewerName: place, answerBy } = stall
  return (
    <section className={styles.stack} aria-labelledby="xem-xet">
      <h3 id="xem-xet">{words.checklist}</h3>
      <ul>
        {stall.checklist.map((check) => (
          <CheckLine key={check.key} check={check} stall={stall} owns={owns} locale={locale} />
        ))}
      </ul>
      {place !== "" && (
        <p>{answerBy ? words.reviewer(place, formatDate(answerBy, locale)) : words.reviewerAnyDay(place)}</p>
      )}
    </section>
  )
}

type Props = { stall: OwnStall | null; status: string; owns: boolean; locale: Locale }

/** A stall's state in words; while it waits, what is done and what is missing. `stall` is null when only the state is known. */
export function StallState({ stall, status, owns, locale }: Props) {
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
      {stall && status === "pending" && <Checklist stall={stall} owns={owns} locale={locale} />}
    </>
  )
}
