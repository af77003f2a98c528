import { randomUUID } from "node:crypto"
import { notFound } from "next/navigation"
import { eventFacts, type LotEvent } from "@/lib/backend/desk/lots"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { Query } from "@/lib/query-params"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import type { FieldSpec } from "../frame/field-spec"
import { RareFields } from "../frame/rare-fields"
import { styles } from "../frame/styles"
import { readOutcome } from "../outcome"
import { withStall } from "../stall/with-stall"
import { correctStep } from "./later-actions"
import { type LotWithCraft, readLotWithCraft } from "./lot-page"
import { sheetOfLot } from "./lot-sheet"
import { lotName } from "./lot-words"
import { stepFields } from "./step-fields"
import { factLines } from "./timeline"
import { today } from "./today"
import { answered, toldAnswers } from "./told-answers"

/** What can be wrong with a step: some of it, or all of it. */
function reasonField(locale: Locale): FieldSpec {
  const { lots: words } = deskMessages(locale)
  const options = [
    { value: "incorrect_data", label: words.correctRight, note: words.correctRightNote },
    { value: "did_not_occur", label: words.correctNone, note: words.correctNoneNote },
  ]
  return { kind: "choice", name: "reason", label: words.correctWhich, value: "incorrect_data", options }
}

type FormProps = LotWithCraft & { event: LotEvent; stall: string; locale: Locale }

function CorrectForm({ lot, template, event, stall, locale }: FormProps) {
  const { lots: words, frame } = deskMessages(locale)
  const sheet = sheetOfLot(lot, lotName(lot, locale), template)
  const step = sheet.steps.find(({ key }) => key === event.step) ?? notFound()
  const { first, rare } = stepFields(step, sheet, words, today())
  const told = toldAnswers(eventFacts(event, step.kind), step.kind)
  // Whoever takes the whole step back need not fill anything in.
  const optional = (specs: FieldSpec[]) => answered(specs, told).map((spec) => ({ ...spec, optional: true }))
  const dropPhotos: FieldSpec[] =
    event.pictures.length > 0 ? [{ kind: "tick", name: "drop_photos", label: words.correctDropPhotos }] : []
  const rareSpecs = [
    ...optional(rare).map((spec) => (spec.name === "day" ? { ...spec, hint: words.correctDayHint } : spec)),
    ...dropPhotos,
  ]
  const hidden = { locale, stall, lot: lot.id, event: event.id, step: step.key, kind: step.kind, key: randomUUID() }
  return (
    <DeskForm
      action={correctStep}
      hidden={{ ...hidden, pictures: event.pictureNames.join(" ") }}
      submit={words.correct}
      words={{ ...frame, optional: "" }}
      fields={[reasonField(locale), ...optional(first)]}
      more={rareSpecs.map(({ name }) => name)}
    >
      <RareFields fields={rareSpecs} label={words.rareStep} optional="" />
    </DeskForm>
  )
}

/** Puts a recorded step right: what was recorded stays, and buyers see both. */
export async function CorrectPage({
  locale,
  id,
  event,
  query,
}: {
  locale: Locale
  id: string
  event: string
  query: Query
}) {
  const { lots: words } = deskMessages(locale)
  return withStall(
    locale,
    paths.lotCorrect(id, event),
    (key) => readLotWithCraft(key, id, locale),
    (desk, { lot, template }) => {
      const wrong = lot.events.find((one) => one.id === event && one.corrects === null) ?? notFound()
      const name = template?.steps.find(({ key }) => key === wrong.step)?.name ?? wrong.step
      const lines = factLines(wrong, template, locale)
      return (
        <DeskScreen
          locale={locale}
          title={fill(words.correctTitle, { step: name })}
          guide={words.correctGuide}
          back={paths.lot(id)}
          desk={desk}
          outcome={readOutcome(query)}
        >
          <section className={styles.card} aria-labelledby="da-ghi">
            <h2 id="da-ghi">{words.correctWas}</h2>
            <p className={styles.note}>{formatDateTime(wrong.happenedAt, locale)}</p>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
          {wrong.isCorrected ? (
            <p>{words.correctAlready}</p>
          ) : (
            <CorrectForm lot={lot} template={template} event={wrong} stall={desk.key.stallId ?? ""} locale={locale} />
          )}
        </DeskScreen>
      )
    },
  )
}
