"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import type { Answers, Bank, StoredDraft } from "@/lib/backend/desk/opening"
import { sendStall } from "@/lib/browser/desk"
import { type OpeningStep, openingSteps } from "@/lib/desk-paths"
import { fill } from "@/lib/fill"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"
import { useWorker } from "../frame/use-worker"
import { saveStep } from "./actions"
import { ConflictScreen } from "./conflict-screen"
import { OpeningScreen } from "./opening-screen"
import { SavedNote } from "./saved-note"
import { missingAnswers, neighbours, stepOfField } from "./steps"
import { stillWrong } from "./still-wrong"
import { useDraft } from "./use-draft"
import { useStep } from "./use-step"
import { WaitingScreen } from "./waiting-screen"
import type { OpeningWords, Place, Trade } from "./words"

type Props = {
  locale: Locale
  step: OpeningStep
  personId: string
  start: StoredDraft | null
  places: Place[]
  trades: Trade[]
  banks: Bank[]
  words: OpeningWords
  frame: DeskMessages["frame"]
  /** An error of a visit without JavaScript, in words. */
  refusal: string | null
}

/** The four screens as one flow: once loaded it goes on without network. Without JavaScript each screen is a form of its own. */
export function OpeningFlow(props: Props) {
  const { locale, words, frame } = props
  const draft = useDraft(`mo-gian:${props.personId}`, props.start)
  const [step, go] = useStep(props.step, locale)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState(props.refusal)
  /** Counts refusals: after each one the cursor goes to the first field that needs another look, and stays there while it is mended. */
  const [refusals, setRefusals] = useState(0)
  const [sending, setSending] = useState(false)
  useWorker(localePath(locale, paths.desk), [localePath(locale, paths.opening)])
  const form = useRef<HTMLFormElement>(null)
  const once = useRef(false)
  const { answers, ready } = draft.draft

  const send = async () => {
    if (once.current) return
    once.current = true
    setSending(true)
    draft.setReady(true)
    const answered = await sendStall(answers, locale)
    once.current = false
    setSending(false)
    if (answered.kind === "ok") {
      draft.forget()
      location.assign(`${localePath(locale, paths.desk)}?xong=opened`)
    } else if (answered.kind === "refused") {
      draft.setReady(false)
      if (answered.error.status === 401) location.assign(`${localePath(locale, paths.signIn)}?den=${paths.opening}`)
      setProblem(answered.error.words)
      if (answered.error.field) setErrors({ [answered.error.field]: answered.error.words })
      setRefusals(refusals + 1)
      go(stepOfField(answered.error.field))
    }
  }

  // Sent by itself as soon as there is network again, also when the screen was left and opened anew.
  const sendLater = useRef(send)
  sendLater.current = send
  useEffect(() => {
    if (!ready) return
    const now = () => void sendLater.current()
    addEventListener("online", now)
    const timer = setInterval(now, 20_000)
    return () => {
      removeEventListener("online", now)
      clearInterval(timer)
    }
  }, [ready])

  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [refusals])

  const change = (changed: Answers) => {
    setErrors(stillWrong(errors, changed))
    draft.change(changed)
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const missing = missingAnswers(step, answers)
    const prefix = step === "tai-khoan" ? "bank_account." : ""
    setErrors(Object.fromEntries(missing.map((field) => [prefix + field, words.missing])))
    setProblem(null)
    if (missing.length > 0) return setRefusals(refusals + 1)
    const { after } = neighbours(step)
    if (after) go(after)
    else void send()
  }

  if (draft.conflict) {
    return <ConflictScreen {...draft.conflict} words={words} names={props} locale={locale} onChoose={draft.choose} />
  }
  if (ready) return <WaitingScreen sending={sending} words={words} frame={frame} onSend={() => void send()} />
  return (
    <form ref={form} action={saveStep} onSubmit={onSubmit} className={styles.form} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="step" value={step} />
      <p className={`${styles.hint} ${styles.step}`}>
        {fill(words.step, { n: openingSteps.indexOf(step) + 1, total: openingSteps.length })}
      </p>
      {problem && (
        <p className={styles.alert} role="alert">
          <Icon name="alert" size={24} />
          <span>{problem}</span>
        </p>
      )}
      <OpeningScreen
        {...props}
        step={step}
        answers={answers}
        change={change}
        errors={errors}
        optional={frame.optional}
      />
      <SavedNote state={draft.saved} words={words} />
    </form>
  )
}
