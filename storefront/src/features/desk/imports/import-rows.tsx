import Link from "next/link"
import type { ImportRow, ListingImport } from "@/lib/backend/desk/imports"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { styles } from "../frame/styles"
import { importAddress } from "./import-address"
import { errorWords, factsOfRow, stateOfRow } from "./row-words"

export const rowsOnPage = 50

function Row({ row, locale }: { row: ImportRow; locale: Locale }) {
  const { imports: words } = deskMessages(locale)
  const state = stateOfRow(row, locale)
  const facts = factsOfRow(row, locale)
  return (
    <li className={styles.row}>
      <h3>
        {fill(words.row, { n: row.n })}. {row.name || words.noName}
      </h3>
      <p className={styles.state} data-state={state.shade}>
        {state.words}
      </p>
      {facts && state.shade !== "suspended" && <p>{facts}</p>}
      {row.errors.map((error) => (
        <p key={`${error.code}-${error.field}`}>{errorWords(error, locale)}</p>
      ))}
    </li>
  )
}

type Props = {
  found: ListingImport
  rows: ImportRow[]
  page: number
  onlyBad: boolean
  stall: string
  locale: Locale
}

/** What each row would do or did, in pages; those that come to nothing alone, and as a file to correct. */
export function ImportRows({ found, rows, page, onlyBad, stall, locale }: Props) {
  const { imports: words } = deskMessages(locale)
  const { counts, id } = found
  const bad = counts.bad + counts.failed
  const all = counts.new + counts.changed + counts.unchanged + counts.bad
  const shown = onlyBad ? bad : all
  const to = (only: boolean, at: number) => {
    const query = new URLSearchParams({ ...(only && { chi: "loi" }), ...(at > 1 && { trang: String(at) }) })
    return `${localePath(locale, paths.listingImport(id))}${query.size > 0 ? `?${query}` : ""}#dong`
  }
  return (
    <section className={styles.stack} aria-labelledby="dong">
      <h2 id="dong">{words.rows}</h2>
      {bad > 0 && (
        <div className={styles.ways}>
          <Link className={styles.textLink} href={to(!onlyBad, 1)} prefetch={false}>
            {onlyBad ? words.allRows : words.onlyBad}
          </Link>
          <a className={styles.textLink} href={importAddress(`/${id}/bad`, { stall, locale })} download>
            {words.badFile}
          </a>
        </div>
      )}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.n} row={row} locale={locale} />
        ))}
      </ol>
      {page > 1 && (
        <Link className={`button quiet ${styles.big}`} href={to(onlyBad, page - 1)} prefetch={false}>
          {words.newer}
        </Link>
      )}
      {page * rowsOnPage < shown && (
        <Link className={`button quiet ${styles.big}`} href={to(onlyBad, page + 1)} prefetch={false}>
          {words.older}
        </Link>
      )}
    </section>
  )
}
