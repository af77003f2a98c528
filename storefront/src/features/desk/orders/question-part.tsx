import type { DeskOrder } from "@/lib/backend/desk/orders"
import type { Question } from "@/lib/backend/returns"
import { fill } from "@/lib/fill"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { deskMessages } from "@/messages/desk"
import type { Desk } from "../desk-context"
import { rightsOf } from "../desk-rights"
import { DeskForm } from "../frame/desk-form"
import { styles } from "../frame/styles"
import { photoOf } from "./order-photo"
import own from "./orders.module.css"
import { showOfficers } from "./question-actions"

/** Photos that one side may show beside a question; the backend keeps no more. */
const mostPhotos = 6

type Part = { question: Question; order: DeskOrder; desk: Desk; locale: Locale }

/** What both sides show officers, and the household's way to show more while they have not decided. */
function Photos({ question, order, desk, locale }: Part) {
  const { orders: words, frame } = deskMessages(locale)
  const { buyer, household } = question.photos
  const stall = desk.key.stallId
  const shown = [
    ...buyer.map((id, index) => ({ id, alt: fill(words.returnPhoto, { n: index + 1 }) })),
    ...household.map((id, index) => ({ id, alt: fill(words.questionPhoto.own, { n: index + 1 }) })),
  ]
  return (
    <>
      {shown.length > 0 && (
        <div className={own.photos}>
          {shown.map(({ id, alt }) => (
            <figure key={id}>
              {/* biome-ignore lint/performance/noImgElement: a private photo in one size */}
              <img src={photoOf({ order, stall, id })} alt="" loading="lazy" />
              <figcaption className={styles.hint}>{alt}</figcaption>
            </figure>
          ))}
        </div>
      )}
      {question.state === "open" && rightsOf(desk).writes && household.length < mostPhotos && (
        <details>
          <summary className={styles.textLink}>{words.questionPhoto.add}</summary>
          <DeskForm
            action={showOfficers}
            hidden={{ locale, stall: stall ?? "", order: order.id, question: question.id }}
            submit={words.questionPhoto.send}
            words={frame}
            quiet
            fields={[
              {
                kind: "photo",
                name: "photo",
                label: words.questionPhoto.lead,
                pick: words.questionPhoto.pick,
                accept: "image/jpeg,image/png,image/webp,image/heic",
              },
            ]}
          />
        </details>
      )}
    </>
  )
}

/** What officers were asked, what both sides show them, and what they said. */
export function QuestionPart(part: Part) {
  const { question, locale } = part
  const { orders: words } = deskMessages(locale)
  const { reason, state, decision, note, answer, credit } = question
  return (
    <div>
      <p className={styles.state} data-state={state === "open" ? "pending" : "approved"}>
        {state === "open" || !decision ? words.officersOpen : words.officersSaid[decision]}
      </p>
      <p>{[words.officersAbout[reason], note].filter(Boolean).join(". ")}</p>
      <Photos {...part} />
      {answer && <p>{fill(words.officersAnswer, { text: answer })}</p>}
      {credit > 0 && <p>{fill(words.officersCredit, { money: formatMoney(credit, locale) })}</p>}
    </div>
  )
}
