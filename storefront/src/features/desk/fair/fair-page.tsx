import { type FairCatalogue, readFairs } from "@/lib/backend/desk/fair"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskErrorText, deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import type { FieldSpec } from "../frame/field-spec"
import { styles } from "../frame/styles"
import { Tap } from "../frame/tap"
import { Poll } from "../imports/poll"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { makeFair, stopFair } from "./actions"

const isUnderWay = ({ state }: FairCatalogue) => state === "waiting" || state === "running"

const yesOrNo = (yes: string, no: string) => [
  { value: "1", label: yes },
  { value: "0", label: no },
]

function questions(locale: Locale): FieldSpec[] {
  const { fair: words } = deskMessages(locale)
  const languages = [
    { value: "vi", label: words.vietnamese },
    { value: "en", label: words.english },
  ]
  return [
    { kind: "text", name: "title", label: words.name, hint: words.nameHint, maxLength: 80, optional: true },
    { kind: "choice", name: "language", label: words.language, value: locale, options: languages },
    {
      kind: "choice",
      name: "with_prices",
      label: words.prices,
      value: "1",
      options: yesOrNo(words.withPrices, words.noPrices),
    },
    {
      kind: "choice",
      name: "certified_only",
      label: words.which,
      value: "0",
      options: yesOrNo(words.certifiedOnly, words.allGoods).reverse(),
    },
  ]
}

type RowProps = { fair: FairCatalogue; desk: Desk; locale: Locale }

/** The one under way: how far it is, and a button to stop it. */
function UnderWay({ fair, desk, locale }: RowProps) {
  const { fair: words } = deskMessages(locale)
  const told = fill(fair.done < fair.total ? words.progress : words.drawing, { done: fair.done, all: fair.total })
  return (
    <section className={styles.stack} aria-labelledby="dang-lam">
      <h2 id="dang-lam">{fair.title ?? words.untitled}</h2>
      <progress className={styles.progress} max={fair.total} value={fair.done} aria-label={told} />
      <p role="status">{told}</p>
      <Poll />
      <a className={`button quiet ${styles.big}`} href={localePath(locale, paths.deskFair)}>
        {words.refresh}
      </a>
      <Tap action={stopFair.bind(null, locale, fair.id)} label={words.stop} stall={desk.key.stallId} quiet />
    </section>
  )
}

function Row({ fair, desk, locale }: RowProps) {
  const { fair: words } = deskMessages(locale)
  const query = new URLSearchParams({ stall: desk.key.stallId ?? "", locale })
  const facts = { n: fair.printed ?? 0, pages: fair.pages ?? 0 }
  return (
    <li className={styles.row}>
      <p>
        <strong>{fair.title ?? words.untitled}</strong>
        <span className={styles.note}>
          {words.states[fair.state]} · {formatDateTime(fair.createdAt, locale)}
        </span>
        {fair.state === "done" && <span className={styles.note}>{fill(words.made, facts)}</span>}
        {fair.problem && <span className={styles.note}>{deskErrorText({ code: fair.problem }, locale)}</span>}
        {fair.state === "done" && !fair.hasFile && <span className={styles.note}>{words.swept}</span>}
      </p>
      {fair.hasFile && (
        <a className={styles.textLink} href={`/api/desk/fair-catalogues/${fair.id}?${query}`} download>
          {words.download}
          <span className="visually-hidden"> {fair.title ?? words.untitled}</span>
        </a>
      )}
    </li>
  )
}

/** A catalogue of the stall's own goods to print for a fair: the form, the one under way, those that are made. */
export async function FairPage({ locale, query }: { locale: Locale; query: Query }) {
  const { fair: words, frame } = deskMessages(locale)
  const outcome = readOutcome(query)
  const notes: Record<string, string | undefined> = words.done
  return withStall(locale, paths.deskFair, readFairs, (desk, fairs) => {
    const current = fairs.find(isUnderWay)
    return (
      <DeskScreen
        locale={locale}
        title={words.title}
        guide={words.guide}
        back={paths.listings}
        desk={desk}
        outcome={outcome}
        done={current ? null : notes[outcome.done === "asked" ? "" : (outcome.done ?? "")]}
      >
        {current ? (
          <UnderWay fair={current} desk={desk} locale={locale} />
        ) : (
          <DeskForm
            action={makeFair}
            hidden={{ locale, stall: desk.key.stallId ?? "" }}
            submit={words.make}
            words={frame}
            fields={questions(locale)}
          />
        )}
        {fairs.some((fair) => !isUnderWay(fair)) && (
          <section className={styles.stack} aria-labelledby="da-lam">
            <h2 id="da-lam">{words.earlier}</h2>
            <ul className={styles.rows}>
              {fairs.map((fair) => !isUnderWay(fair) && <Row key={fair.id} fair={fair} desk={desk} locale={locale} />)}
            </ul>
          </section>
        )}
      </DeskScreen>
    )
  })
}
