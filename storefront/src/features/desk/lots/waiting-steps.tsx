"use client"

import { useRouter } from "next/navigation"
import { useEffect, useRef } from "react"
import type { NumberedStep } from "@/lib/browser/step"
import { fill } from "@/lib/fill"
import { formatDateTime } from "@/lib/format"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { styles } from "../frame/styles"
import { useStepQueue } from "./use-step-queue"
import type { LotWords } from "./words"

type Props = {
  person: string
  stall: string
  words: LotWords
  locale: Locale
  /** What happens when something has arrived; the page is read again where nothing is said. */
  onSent?: () => void
}

type RowProps = Pick<Props, "words" | "locale"> & {
  step: NumberedStep
  isSending: boolean
  onAgain: (photos?: NumberedStep["photos"]) => void
  onDrop: () => void
}

function Row({ step, isSending, words, locale, onAgain, onDrop }: RowProps) {
  const { problem, stepName, lotName, at, photos } = step
  const told = problem ? fill(words.keptProblem, { reason: problem.words }) : isSending ? words.keptSending : words.kept
  const about = <span className="visually-hidden"> {stepName}</span>
  return (
    <li className={styles.row}>
      <div className={styles.stack}>
        <h3>{stepName}</h3>
        <p className={styles.note}>
          {lotName} · {formatDateTime(at, locale)}
        </p>
        <p role="status" className={problem ? styles.offline : styles.hint}>
          {told}
        </p>
      </div>
      {problem && (
        <>
          <button type="button" className={`button quiet ${styles.big}`} onClick={() => onAgain()}>
            {words.keptAgain}
            {about}
          </button>
          {photos.some(({ file }) => file !== null) && (
            <button
              type="button"
              className={`button quiet ${styles.big}`}
              onClick={() => onAgain(photos.filter(({ file }) => file === null))}
            >
              {words.keptWithoutPhoto}
              {about}
            </button>
          )}
          <button type="button" className={`button quiet ${styles.big}`} onClick={onDrop}>
            {words.keptDrop}
            {about}
          </button>
        </>
      )}
    </li>
  )
}

/** The steps that are on this phone only: shown above everything else, and sent from here as soon as there is network. */
export function WaitingSteps({ person, stall, words, locale, onSent }: Props) {
  const { waiting, came, again, drop } = useStepQueue({ person, stall, locale })
  const router = useRouter()
  const sent = useRef(onSent ?? (() => router.refresh()))
  const most = useRef(0)
  const count = waiting?.length ?? 0
  // What has arrived stands on the page only when that is read again.
  useEffect(() => {
    most.current = Math.max(most.current, count)
    if (came !== "sent" || count === most.current) return
    most.current = count
    sent.current()
  }, [count, came])

  if (!waiting || count === 0) return null
  return (
    <section className={styles.card} aria-labelledby="chua-gui">
      <h2 id="chua-gui">{words.keptTitle}</h2>
      {came === "sign_in" && (
        <>
          <p className={styles.offline}>{words.keptSignIn}</p>
          <a
            className={`button ${styles.big}`}
            href={`${localePath(locale, paths.signIn)}?den=${encodeURIComponent(paths.lots)}`}
          >
            {words.keptSignInDoor}
          </a>
        </>
      )}
      <ul className={styles.rows}>
        {waiting.map((step) => (
          <Row
            key={step.n}
            step={step}
            isSending={came === null}
            words={words}
            locale={locale}
            onAgain={(photos) => void again(step, photos)}
            onDrop={() => void drop(step)}
          />
        ))}
      </ul>
    </section>
  )
}
