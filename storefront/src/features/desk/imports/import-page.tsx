import Link from "next/link"
import { type ListingImport, readImport, readImportRows } from "@/lib/backend/desk/imports"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskErrorText, deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { tapImport } from "./actions"
import { ImportRows, rowsOnPage } from "./import-rows"
import { Poll } from "./poll"

type Part = { found: ListingImport; stall: string; locale: Locale }

const shade = {
  checking: "pending",
  ready: "pending",
  running: "pending",
  stopped: "pending",
  done: "approved",
  failed: "suspended",
}

/** The same page again, for a browser without JavaScript. */
function Refresh({ found, locale }: Omit<Part, "stall">) {
  return (
    <a className={`button quiet ${styles.big}`} href={localePath(locale, paths.listingImport(found.id))}>
      {deskMessages(locale).imports.refresh}
    </a>
  )
}

function Counts({ found: { counts, columns }, locale }: Omit<Part, "stall">) {
  const { imports: words } = deskMessages(locale)
  const kinds = ["new", "changed", "unchanged", "bad"] as const
  const unknown = columns.filter(({ heading, field }) => heading !== "" && field === null)
  return (
    <>
      <ul>
        {kinds.map((kind) => counts[kind] > 0 && <li key={kind}>{fill(words.counts[kind], { n: counts[kind] })}</li>)}
      </ul>
      {unknown.length > 0 && (
        <p>{fill(words.unknownColumns, { names: unknown.map(({ heading }) => heading).join(", ") })}</p>
      )}
    </>
  )
}

function Progress({ found: { counts }, locale }: Omit<Part, "stall">) {
  const { imports: words } = deskMessages(locale)
  const all = counts.new + counts.changed
  const told = fill(words.progress, { done: counts.done, all })
  return (
    <>
      <progress className={styles.progress} max={all} value={counts.done + counts.failed} aria-label={told} />
      <p role="status">{told}</p>
    </>
  )
}

/** What can be done now: one large button, by how far it is. */
function Deeds({ found, stall, locale }: Part) {
  const { imports: words } = deskMessages(locale)
  const { id, state, counts, problem } = found
  const tap = (deed: "start" | "stop") => tapImport.bind(null, locale, id, deed)
  if (state === "checking") {
    return (
      <>
        <p>{words.checkingText}</p>
        <Refresh found={found} locale={locale} />
      </>
    )
  }
  if (state === "failed") return <p className={styles.alert}>{problem && deskErrorText(problem, locale)}</p>
  if (state === "ready") {
    const some = counts.new + counts.changed > 0
    return (
      <>
        <Counts found={found} locale={locale} />
        <p>{some ? words.readyText : words.nothing}</p>
        {some && <Tap action={tap("start")} label={words.start} stall={stall} />}
      </>
    )
  }
  if (state === "done") {
    return (
      <>
        <p>{fill(words.doneText, { n: counts.done })}</p>
        {counts.bad + counts.failed > 0 && <p>{fill(words.counts.bad, { n: counts.bad + counts.failed })}</p>}
        <Link className={`button ${styles.big}`} href={localePath(locale, paths.listings)} prefetch={false}>
          {words.toGoods}
        </Link>
      </>
    )
  }
  return (
    <>
      <Progress found={found} locale={locale} />
      {problem && <p className={styles.alert}>{deskErrorText(problem, locale)}</p>}
      {state === "running" ? (
        <>
          <Tap action={tap("stop")} label={words.stop} stall={stall} quiet />
          <p className={styles.hint}>{words.stopNote}</p>
          <Refresh found={found} locale={locale} />
        </>
      ) : (
        <Tap action={tap("start")} label={words.goOn} stall={stall} />
      )}
    </>
  )
}

type Props = { locale: Locale; id: string; query: Query }

/** A spreadsheet that was sent: what each row would do, how far it is, what came of it. */
export async function ImportPage({ locale, id, query }: Props) {
  const { imports: words } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  const onlyBad = queryText(query, "chi") === "loi"
  const page = Math.min(1_000, Math.max(1, Number.parseInt(queryText(query, "trang") ?? "1", 10) || 1))
  return withStall(
    locale,
    paths.listingImport(id),
    async (key) => {
      const wish = { onlyBad, limit: rowsOnPage, offset: (page - 1) * rowsOnPage }
      const [found, rows] = await Promise.all([readImport(key, id), readImportRows(key, id, wish)])
      if (!found.ok) return found
      return rows.ok ? { ok: true, data: { found: found.data, rows: rows.data } } : rows
    },
    (desk, { found, rows }) => {
      const part = { found, stall: desk.key.stallId ?? "", locale }
      const isAtWork = found.state === "checking" || found.state === "running"
      return (
        <DeskScreen
          locale={locale}
          title={found.sheetName}
          guide={words.itemGuide}
          back={paths.listingImports}
          desk={desk}
          outcome={outcome}
          done={found.state === "done" ? null : notes[outcome.done ?? ""]}
        >
          {isAtWork && <Poll />}
          <p className={styles.state} data-state={shade[found.state]}>
            {words.states[found.state]}
          </p>
          <Deeds {...part} />
          {found.state !== "checking" && rows.length > 0 && (
            <ImportRows {...part} rows={rows} page={page} onlyBad={onlyBad} />
          )}
          {!isAtWork && (
            <Link className={styles.textLink} href={localePath(locale, paths.listingImports)} prefetch={false}>
              {words.again}
            </Link>
          )}
        </DeskScreen>
      )
    },
  )
}
