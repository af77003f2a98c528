import Link from "next/link"
import type { Household } from "@/lib/backend/desk/helping"
import { formatDate, formatDateTime, formatLastDay } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { actFor } from "./actions"
import { endsSoon } from "./digest"

/** A household: what it needs next, and what may be done for it. One that has not agreed yet is asked first. */
export function HouseholdRow({ household, locale }: { household: Household; locale: Locale }) {
  const { helping: words } = deskMessages(locale)
  const { id, name, next, since, expiresAt, waits } = household
  // An end lies ahead: its day stands in the next line.
  const hasBegun = next !== "nothing" && next !== "grant_ending"
  const ends = endsSoon(household)
  const ask = (path: string) => `${localePath(locale, path)}?gian=${encodeURIComponent(id)}`
  return (
    <li className={styles.card}>
      <h2>{name}</h2>
      {waits.map(({ what, count, since: from }) => (
        <p key={what} className={styles.state} data-state="pending">
          {words.waits[what](count, formatDateTime(from, locale))}
        </p>
      ))}
      <p className={styles.state} data-state={next === "nothing" ? "approved" : "pending"}>
        {words.next[next]} {since && hasBegun && words.since(formatDate(since, locale))}
      </p>
      {expiresAt && (
        <p className={ends ? styles.state : styles.hint} data-state={ends ? "pending" : undefined}>
          {words.until(formatLastDay(expiresAt, locale))}
        </p>
      )}
      {expiresAt && <Tap action={actFor.bind(null, locale, id)} label={words.act} about={name} />}
      {(ends || !expiresAt) && (
        <Link className={`button quiet ${styles.big}`} href={ask(paths.helpConsent("moi"))} prefetch={false}>
          {expiresAt ? words.renew : words.consentTitle}
          <span className="visually-hidden"> {name}</span>
        </Link>
      )}
      {expiresAt && (
        <Link className={styles.textLink} href={ask(paths.helpHandover)} prefetch={false}>
          {words.handoverLabel(name)}
        </Link>
      )}
    </li>
  )
}
