import { type OpenSheet, readSelfCheck } from "@/lib/backend/desk/self-checks"
import { fill } from "@/lib/fill"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Query, queryText } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { RareFields } from "../frame/rare-fields"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { keepSelfCheck } from "./actions"
import { criterionQuestions } from "./questions"
import { Result } from "./result"

type FormProps = { desk: Desk; sheet: OpenSheet; locale: Locale }

/** The sheet, section by section, each folded with its points in its name. */
function SheetForm({ desk, sheet: { product, table, check }, locale }: FormProps) {
  const { selfCheck: words, frame } = deskMessages(locale)
  const sections = table.parts.flatMap((part) => part.sections.map((section) => ({ part, ...section })))
  const questions = sections.map(({ criteria }) =>
    criteria.flatMap((criterion) => criterionQuestions(criterion, check, locale)),
  )
  const labels = sections.map(({ part, number, name, max, criteria }) => {
    const points = criteria.reduce((sum, criterion) => sum + (check?.answers[criterion.number] ?? 0), 0)
    const left = criteria.filter((criterion) => check?.answers[criterion.number] === undefined).length
    const facts = { part: part.id, number, name: name[locale], points, max, left }
    return fill(left > 0 ? words.sectionOpen : words.section, facts)
  })
  return (
    <DeskForm
      action={keepSelfCheck}
      hidden={{
        locale,
        stall: desk.key.stallId ?? "",
        product: product.id,
        product_set: table.product_set,
        revision: String(check?.revision ?? 0),
      }}
      submit={words.save}
      words={frame}
      fields={[]}
      more={["answers", ...questions.flat().map(({ name }) => name)]}
    >
      {sections.map(({ number }, place) => (
        <RareFields key={number} fields={questions[place] ?? []} label={labels[place] ?? number} optional="" />
      ))}
    </DeskForm>
  )
}

type Props = { locale: Locale; id: string; query: Query }

/** The sheet of a set for one piece: what it comes to, then every criterion. Query `bo`: the set. */
export async function SelfCheckPage({ locale, id, query }: Props) {
  const { selfCheck: words } = deskMessages(locale)
  const productSet = (queryText(query, "bo") ?? "").slice(0, 20)
  const outcome = readOutcome(query)
  const here = paths.selfCheck(id, productSet)
  return withStall(
    locale,
    here,
    (key) => readSelfCheck(key, id, productSet),
    (desk, sheet) => (
      <DeskScreen
        locale={locale}
        title={sheet.product.title}
        guide={words.sheetGuide}
        back={paths.selfChecks}
        desk={desk}
        outcome={outcome}
        done={outcome.done === "saved" ? words.saved : null}
      >
        {sheet.check ? (
          <Result result={sheet.check.result} table={sheet.table} locale={locale} />
        ) : (
          <p>{words.notCouncil}</p>
        )}
        <p className={styles.hint}>{fill(words.excludes, { what: sheet.table.excludes[locale] })}</p>
        <SheetForm desk={desk} sheet={sheet} locale={locale} />
      </DeskScreen>
    ),
  )
}
