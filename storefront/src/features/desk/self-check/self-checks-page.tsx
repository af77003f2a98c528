import { type CheckableGoods, type CheckedGoods, readSelfChecks } from "@/lib/backend/desk/self-checks"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"

type RowProps = { goods: CheckedGoods; sets: CheckableGoods["sets"]; locale: Locale }

/** A piece with a way to each sheet; the set of its certificate stands first. */
function Row({ goods, sets, locale }: RowProps) {
  const { selfCheck: words } = deskMessages(locale)
  const { id, title, certifiedSet, checks } = goods
  const ordered = [...sets].sort(
    (one, other) => Number(other.code === certifiedSet) - Number(one.code === certifiedSet),
  )
  return (
    <li className={styles.row}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <a className={styles.textLink} href={localePath(locale, paths.evidence(id))}>
          {deskMessages(locale).evidence.door}
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
      {ordered.map(({ code, name }) => {
        const result = checks.find(({ productSet }) => productSet === code)?.result
        return (
          <p key={code}>
            <a className={styles.textLink} href={localePath(locale, paths.selfCheck(id, code))}>
              {name[locale]}
              <span className="visually-hidden">: {title}</span>
            </a>
            {result && (
              <span className={styles.note}>
                {fill(result.stars >= 3 ? words.total : words.totalLow, { total: result.total, stars: result.stars })}
              </span>
            )}
          </p>
        )
      })}
    </li>
  )
}

/** The stall's goods, to choose a piece and the sheet it is checked by. */
export async function SelfChecksPage({ locale, query }: { locale: Locale; query: Query }) {
  const { selfCheck: words } = deskMessages(locale)
  return withStall(locale, paths.selfChecks, readSelfChecks, (desk, { goods, sets }) => (
    <DeskScreen
      locale={locale}
      title={words.title}
      guide={words.guide}
      back={paths.deskCertificates}
      desk={desk}
      outcome={readOutcome(query)}
    >
      <p>{goods.length === 0 ? words.noGoods : words.lead}</p>
      <ul className={styles.rows}>
        {goods.map((one) => (
          <Row key={one.id} goods={one} sets={sets} locale={locale} />
        ))}
      </ul>
    </DeskScreen>
  ))
}
