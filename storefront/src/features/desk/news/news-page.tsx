import Link from "next/link"
import { type NewsItem, readNews } from "@/lib/backend/desk/news"
import { readPushKey } from "@/lib/backend/desk/push"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { withDeskData } from "../frame/with-desk"
import { goToNews } from "./actions"
import { isAlarming, newsDoor, newsLine } from "./news-line"
import { PushOptIn } from "./push-opt-in"

type Row = { item: NewsItem; desk: Desk; locale: Locale }

function NewsRow({ item, desk, locale }: Row) {
  const { news: words } = deskMessages(locale)
  const { key, stall, facts, at } = item
  const line = newsLine(item, words)
  const mine = desk.person.stalls.find(({ id }) => id === stall?.id)
  const via = mine?.via ?? null
  const door = newsDoor(key, words, { via, isHelper: desk.person.helper !== null, writes: rightsOf(desk).writes })
  return (
    <li className={styles.row}>
      <p>
        <strong>{line}</strong>
        <span className={styles.note}>
          {[stall && words.of(stall.name), formatDateTime(at, locale)].filter(Boolean).join(" · ")}
        </span>
      </p>
      {facts.reason && <p>{words.reason(facts.reason)}</p>}
      {isAlarming(key, words) && <p className={styles.hint}>{words.warn}</p>}
      {door && (
        <Tap
          action={goToNews.bind(null, locale, key, via === "grant" ? null : (mine?.id ?? null))}
          label={words.go[door.go]}
          about={line}
          quiet
        />
      )}
    </li>
  )
}

/** What happened to this person and their stalls, the newest on top. */
export async function NewsPage({ locale, query }: { locale: Locale; query: Query }) {
  const { news: words, push } = deskMessages(locale)
  const before = queryText(query, "truoc")
  return withDeskData(
    locale,
    paths.news,
    async ({ key }) => {
      const [news, publicKey] = await Promise.all([readNews(key, before), readPushKey(key)])
      return news.ok ? { ok: true, data: { ...news.data, publicKey } } : news
    },
    (desk, { news, next, publicKey }) => (
      <DeskScreen locale={locale} title={words.title} guide={words.guide} back={paths.desk} desk={desk}>
        {publicKey && desk.key.device && !desk.person.handed && (
          <PushOptIn publicKey={publicKey} scope={localePath(locale, paths.desk)} locale={locale} words={push} />
        )}
        {news.length === 0 && <p>{words.empty}</p>}
        <ol className={styles.rows}>
          {news.map((item) => (
            <NewsRow key={item.id} item={item} desk={desk} locale={locale} />
          ))}
        </ol>
        {next && (
          <Link
            className={`button quiet ${styles.big}`}
            href={`${localePath(locale, paths.news)}?truoc=${encodeURIComponent(next)}`}
            prefetch={false}
          >
            {words.older}
          </Link>
        )}
      </DeskScreen>
    ),
  )
}
