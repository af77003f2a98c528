import Link from "next/link"
import type { DeskKey } from "@/lib/backend/desk/door"
import {
  type GoodsEntry,
  type GoodsHistory,
  type OwnProduct,
  readGoodsHistory,
  readOwnProduct,
} from "@/lib/backend/desk/goods"
import type { Result } from "@/lib/backend/result"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { whoWords } from "../people/history-line"
import { withStall } from "../stall/with-stall"
import { changeLines } from "./goods-lines"
import { readFrom } from "./goods-page"

type Shown = GoodsHistory & { product: OwnProduct }

async function read(key: DeskKey, id: string, from: number): Promise<Result<Shown>> {
  const [product, history] = await Promise.all([readOwnProduct(key, id), readGoodsHistory(key, id, from)])
  if (!product.ok) return product
  return history.ok ? { ok: true, data: { ...history.data, product: product.data } } : history
}

function Entry({ entry, named, locale }: { entry: GoodsEntry; named: boolean; locale: Locale }) {
  const { goods: words, history } = deskMessages(locale)
  const kinds: Record<string, string | undefined> = words.kinds
  const who = whoWords(entry.who as Parameters<typeof whoWords>[0], history)
  const line = { who, what: kinds[entry.kind] ?? "", time: formatDateTime(entry.at, locale) }
  return (
    <li className={styles.row}>
      <p>{fill(words.line, line)}</p>
      {changeLines(entry, { words, locale, named }).map((told) => (
        <p key={told} className={styles.hint}>
          {told}
        </p>
      ))}
      {entry.reason && <p>{fill(words.reason, { reason: entry.reason })}</p>}
      {entry.isUndone && <p className={styles.hint}>{words.wasUndone}</p>}
    </li>
  )
}

/** What happened to one piece and by whom, the newest on top, in words. */
export async function GoodsHistoryPage(props: { locale: Locale; productId: string; query: Query }) {
  const { locale, productId, query } = props
  const { goods: words } = deskMessages(locale)
  const here = paths.listingHistory(productId)
  return withStall(
    locale,
    here,
    (key) => read(key, productId, readFrom(query)),
    (desk, { product, entries, next }) => (
      <DeskScreen
        locale={locale}
        title={words.historyTitle}
        guide={words.historyGuide}
        back={paths.listings}
        desk={desk}
      >
        <h2>{product.name}</h2>
        {entries.length === 0 && <p>{words.historyEmpty}</p>}
        <ol className={styles.rows}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} named={product.variants.length > 1} locale={locale} />
          ))}
        </ol>
        {next !== null && (
          <Link
            className={`button quiet ${styles.big}`}
            href={`${localePath(locale, here)}?tu=${next}`}
            prefetch={false}
          >
            {words.older}
          </Link>
        )}
      </DeskScreen>
    ),
  )
}
