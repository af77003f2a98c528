import Link from "next/link"
import type { DeskKey } from "@/lib/backend/desk/door"
import { type GoodsChange, type GoodsPage as Page, readGoodsChange, readOwnGoods } from "@/lib/backend/desk/goods"
import type { Result } from "@/lib/backend/result"
import { readSite } from "@/lib/backend/site"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { rightsOf } from "../desk-rights"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { ImportsLink } from "../imports/imports-link"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { ChangeNote } from "./change-note"
import { GoodsRow } from "./goods-row"
import { KeptRows } from "./kept-rows"

const LAST = 100_000

/** The place in the list that the address asks for; 0 for anything else. */
export function readFrom(query: Query): number {
  const from = Number(queryText(query, "tu"))
  return Number.isSafeInteger(from) && from > 0 && from <= LAST ? from : 0
}

/** The change that the last tap made, where the address names one; the list is shown without it too. */
export async function readTold(key: DeskKey, query: Query): Promise<GoodsChange | null> {
  const id = queryText(query, "viec")
  const change = id ? await readGoodsChange(key, id) : null
  return change?.ok ? change.data : null
}

type Shown = Page & { change: GoodsChange | null }

async function readShown(key: DeskKey, query: Query): Promise<Result<Shown>> {
  const [page, change] = await Promise.all([readOwnGoods(key, readFrom(query)), readTold(key, query)])
  return page.ok ? { ok: true, data: { ...page.data, change } } : page
}

/** Everything the stall has, sold or being written, fifty a page, and the way to list something new. */
export async function GoodsPage({ locale, query }: { locale: Locale; query: Query }) {
  const { listing: words, goods: taps } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = { ...taps.done, ...words.done }
  const from = readFrom(query)
  const { publicUrl } = await readSite()
  return withStall(
    locale,
    paths.listings,
    (key) => readShown(key, query),
    (desk, { goods, count, next, change }) => {
      const stall = desk.key.stallId
      const { lists } = rightsOf(desk)
      const shop = desk.stall?.status === "approved" ? publicUrl : null
      return (
        <DeskScreen
          locale={locale}
          title={words.title}
          guide={words.guide}
          back={paths.desk}
          desk={desk}
          outcome={outcome}
          done={change ? null : notes[outcome.done ?? ""]}
        >
          {change && (
            <ChangeNote change={change} done={notes[outcome.done ?? ""]} locale={locale} stall={stall} from={from} />
          )}
          {count === 0 && <p>{words.empty}</p>}
          {/* Not a Link: each tap begins another draft. */}
          {lists && (
            <a className={`button ${styles.big}`} href={localePath(locale, paths.listingNew)}>
              {words.add}
            </a>
          )}
          {lists && <ImportsLink locale={locale} />}
          {lists && count > 0 && (
            <Link className={styles.textLink} href={localePath(locale, paths.deskFair)} prefetch={false}>
              {deskMessages(locale).fair.door}
            </Link>
          )}
          <KeptRows person={desk.person.id} stall={stall ?? ""} words={words} locale={locale} />
          {count > goods.length && <p className={styles.hint}>{fill(taps.count, { n: count })}</p>}
          <ul className={styles.rows}>
            {goods.map((one) => (
              <GoodsRow
                key={one.productId ?? one.key}
                goods={one}
                stall={stall}
                locale={locale}
                from={from}
                lists={lists}
                shop={shop}
              />
            ))}
          </ul>
          {next !== null && (
            <Link
              className={`button quiet ${styles.big}`}
              href={`${localePath(locale, paths.listings)}?tu=${next}`}
              prefetch={false}
            >
              {taps.more}
            </Link>
          )}
        </DeskScreen>
      )
    },
  )
}
