import Link from "next/link"
import { type LotRow, type LotTemplate, lotStates, readDeskLots, readLotChoices } from "@/lib/backend/desk/lots"
import { fill } from "@/lib/fill"
import { formatDate } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { Picture } from "@/ui/picture"
import type { Desk } from "../desk-context"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readFrom } from "../listing/goods-page"
import listing from "../listing/listing.module.css"
import orders from "../orders/orders.module.css"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { KeepLots } from "./keep-lots"
import { sheetOfRow } from "./lot-sheet"
import { amountText, lotName } from "./lot-words"
import own from "./lots.module.css"
import { WaitingSteps } from "./waiting-steps"

/** Not a Link: without network the worker answers whole pages only. */
function Row({ lot, next, locale }: { lot: LotRow; next: string | null; locale: Locale }) {
  const { lots: words } = deskMessages(locale)
  const facts = [
    amountText(lot, locale),
    fill(words.madeFrom, { day: formatDate(lot.madeFrom, locale) }),
    fill(words.recorded, { n: lot.recorded }),
  ]
  return (
    <li className={styles.row}>
      <a className={own.lot} href={localePath(locale, paths.lot(lot.id))}>
        <span className={listing.thumb}>
          <Picture picture={lot.product.picture} shape="goods" alt="" sizes="88px" />
        </span>
        <span className={styles.stack}>
          <strong>{lotName(lot, locale)}</strong>
          <span className={styles.note}>{facts.join(" · ")}</span>
          {lot.state === "open" && next && <span className={styles.state}>{fill(words.nextStep, { step: next })}</span>}
          {lot.state !== "open" && (
            <span className={styles.state} data-state={lot.state === "recalled" ? "suspended" : undefined}>
              {words.states[lot.state]}
            </span>
          )}
          {lot.alerts > 0 && (
            <span className={styles.state} data-state="suspended">
              {fill(words.alerts, { n: lot.alerts })}
            </span>
          )}
        </span>
      </a>
    </li>
  )
}

type ListProps = { desk: Desk; lots: LotRow[]; templates: LotTemplate[]; locale: Locale }

function List({ desk, lots, templates, locale }: ListProps) {
  const sheets = lots.map((lot) =>
    sheetOfRow(
      lot,
      lotName(lot, locale),
      templates.find(({ key }) => key === lot.template),
    ),
  )
  const nextName = (at: number) => sheets[at]?.steps.find(({ key }) => key === sheets[at]?.next)?.name ?? null
  return (
    <>
      <KeepLots
        person={desk.person.id}
        stall={desk.key.stallId ?? ""}
        sheets={sheets.filter(({ isOpen }) => isOpen)}
        onlyNew
        locale={locale}
      />
      <ul className={styles.rows}>
        {lots.map((lot, at) => (
          <Row key={lot.id} lot={lot} next={nextName(at)} locale={locale} />
        ))}
      </ul>
    </>
  )
}

/** The stall's batches: those under way first, the others behind a tap. */
export async function LotsPage({ locale, query }: { locale: Locale; query: Query }) {
  const { lots: words } = deskMessages(locale)
  const group = lotStates.find((state) => state === queryText(query, "nhom")) ?? "open"
  const list = localePath(locale, paths.lots)
  return withStall(
    locale,
    paths.lots,
    async (key) => {
      const [page, choices] = await Promise.all([
        readDeskLots(key, group, readFrom(query)),
        readLotChoices(key, locale),
      ])
      return page.ok ? { ok: true, data: { ...page.data, templates: choices.ok ? choices.data.templates : [] } } : page
    },
    (desk, { lots, next, templates }) => (
      <DeskScreen
        locale={locale}
        title={words.title}
        guide={words.guide}
        back={paths.desk}
        desk={desk}
        outcome={readOutcome(query)}
      >
        <WaitingSteps person={desk.person.id} stall={desk.key.stallId ?? ""} words={words} locale={locale} />
        <a className={`button ${styles.big}`} href={localePath(locale, paths.lotNew)}>
          {words.add}
        </a>
        <nav className={orders.groups} aria-label={words.title}>
          {lotStates.map((one) => (
            <Link
              key={one}
              className={`button quiet ${styles.big}`}
              href={one === "open" ? list : `${list}?nhom=${one}`}
              aria-current={one === group ? "page" : undefined}
              prefetch={false}
            >
              {words.states[one]}
            </Link>
          ))}
        </nav>
        {lots.length === 0 && <p>{words.empty[group]}</p>}
        <List desk={desk} lots={lots} templates={templates} locale={locale} />
        {next !== null && (
          <Link className={`button quiet ${styles.big}`} href={`${list}?nhom=${group}&tu=${next}`} prefetch={false}>
            {words.more}
          </Link>
        )}
      </DeskScreen>
    ),
  )
}
