import Link from "next/link"
import { type HistoryEntry, readHistory } from "@/lib/backend/desk/people"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { withStall } from "../stall/with-stall"
import { actionWords, changedFields, whoWords } from "./history-line"

function Entry({ entry, locale }: { entry: HistoryEntry; locale: Locale }) {
  const { history: words, stall } = deskMessages(locale)
  const time = formatDateTime(entry.at, locale)
  return (
    <li className={styles.row}>
      <p>{words.line(whoWords(entry.who, words), actionWords(entry, words), time)}</p>
      {changedFields(entry, { words, states: stall.states, locale }).map(({ label, was, is }) => (
        <p key={label} className={styles.hint}>
          {label}. {was && `${words.before}: ${was}. `}
          {is && `${words.after}: ${is}`}
        </p>
      ))}
    </li>
  )
}

/** What was done in the stall's name, in plain words, the newest on top. */
export async function HistoryPage({ locale, query }: { locale: Locale; query: Query }) {
  const { history: words } = deskMessages(locale)
  const before = queryText(query, "truoc")
  return withStall(
    locale,
    paths.history,
    (key) => readHistory(key, before),
    (desk, { entries, next }) => (
      <DeskScreen locale={locale} title={words.title} guide={words.guide} back={paths.desk} desk={desk}>
        {entries.length === 0 && <p>{words.empty}</p>}
        <ol className={styles.rows}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} locale={locale} />
          ))}
        </ol>
        {next && (
          <Link
            className={`button quiet ${styles.big}`}
            href={`${localePath(locale, paths.history)}?truoc=${encodeURIComponent(next)}`}
            prefetch={false}
          >
            {words.older}
          </Link>
        )}
      </DeskScreen>
    ),
  )
}
