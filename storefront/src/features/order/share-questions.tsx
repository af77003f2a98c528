import { randomUUID } from "node:crypto"
import type { Askable } from "@/lib/backend/returns"
import { formatMoney } from "@/lib/format"
import type { Locale } from "@/lib/locale"
import { questionCookie } from "@/lib/session"
import { messages } from "@/messages"
import { buyingMessages } from "@/messages/buying"
import type { PhotosWords } from "./form-parts"
import styles from "./order.module.css"
import { readQuestion } from "./question-draft"
import { QuestionForm } from "./question-form"
import { hiddenOf, type Part, Photos } from "./return-parts"
import { mostPhotos } from "./return-photos"

/** Words of the photos that stand beside what is said; what is shown is for the form to say. */
export function photosWords(
  locale: Locale,
  { photos, photosHint }: { photos: string; photosHint: string },
): PhotosWords {
  const words = buyingMessages(locale).order.back
  const kept = Array.from({ length: mostPhotos }, (_, index) => words.photosKept(index + 1))
  return { photos, photosHint, photosSaid: words.photosSaid, kept }
}

function AskForm({ part, askable, packed }: { part: Part; askable: Askable; packed: string | undefined }) {
  const { stall, locale } = part
  const { officers: words, back } = buyingMessages(locale).order
  const { reason, returnId } = askable
  const id = `can-bo-${stall.reference}-${returnId ?? reason}`
  const about = stall.back.returns.find((one) => one.id === returnId)?.items[0]?.title
  const start = readQuestion(packed, stall.reference, askable)
  return (
    <details className={styles.cancel} open={start.error !== null}>
      <summary className="link">
        {[words.ask[reason === "other" && returnId ? "came_short" : reason], about].filter(Boolean).join(": ")}
        <span className="visually-hidden"> {stall.seller.name}</span>
      </summary>
      <QuestionForm
        // Asked once, the next one begins anew.
        key={stall.back.questions.length}
        id={id}
        hidden={{ ...hiddenOf(part), reason, return_id: returnId ?? "", request_key: randomUUID() }}
        start={start}
        mostPhotos={mostPhotos}
        words={{ ...photosWords(locale, words), note: words.note, send: words.send, sending: back.sending }}
        errors={messages(locale).errors}
      />
    </details>
  )
}

/** What officers were asked and said, and the forms that ask them. */
export async function ShareQuestions(part: Part) {
  const { stall, locale } = part
  const words = buyingMessages(locale).order.officers
  const packed = await questionCookie.recall()
  return (
    <>
      {stall.back.questions.map(({ id: key, state, decision, credit, answer, note, photos }) => (
        <div key={key}>
          <p className={styles.state}>{state === "open" || !decision ? words.open : words.decisions[decision]}</p>
          {note && <p className="soft">{note}</p>}
          <Photos part={part} ids={photos.buyer} />
          {answer && <p>{words.answer(answer)}</p>}
          {credit > 0 && <p>{words.credit(formatMoney(credit, locale))}</p>}
        </div>
      ))}
      {stall.back.askable.map((askable) => (
        <AskForm key={askable.returnId ?? askable.reason} part={part} askable={askable} packed={packed} />
      ))}
    </>
  )
}
